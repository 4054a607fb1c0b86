import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileAppMessages } from './build/compile-app-messages.ts';
import { compressFiles } from './build/compress-files.ts';
import { dropEntryFacade } from './build/drop-entry-facade.ts';
import { isNeededAtOnce } from './build/is-needed-at-once.ts';
import { isOfNavBar } from './build/is-of-nav-bar.ts';
import { keepZodApart } from './build/keep-zod-apart.ts';

// Whoever starts the build may have another in their environment, as a test runner does: React would
// be the slow, large one that is made for its developers, or half of it.
process.env['NODE_ENV'] = 'production';

/** Builds the app into `dist/app`; the backend finds the files by `.vite/manifest.json`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/app/',
  publicDir: false,
  plugins: [react(), keepZodApart(), compileAppMessages(), compressFiles(), dropEntryFacade()],
  build: {
    outDir: '../dist/app',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // What a screen shares with the entry is there already; nothing is left to preload.
    modulePreload: false,
    rolldownOptions: {
      input: 'main.tsx',
      // Packing as tightly as can be takes its second or two; that is nothing to warn of.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // Changes with an upgrade of the libraries only, so browsers keep it for long.
            {
              name: (id, context) =>
                isOfNavBar(id, (each) => context.getModuleInfo(each)) ? null : 'vendor',
              test: /node_modules\/(?!zendesk_app_framework_sdk\/)/,
            },
            // One file, however many screens share parts of it.
            {
              name: (id, context) =>
                isNeededAtOnce(id, (each) => context.getModuleInfo(each)) ? 'main' : null,
              test: /\/(?:app|shared)\/(?!.*node_modules\/)/,
            },
            { name: 'sdk', test: /node_modules\/zendesk_app_framework_sdk\// },
          ],
        },
      },
    },
  },
});
