import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const manifest = JSON.parse(
  readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'),
) as { location: { support: Record<string, unknown> } };

// As the app's build does, whatever environment it is started in.
process.env['NODE_ENV'] = 'production';

/** Builds the sandbox's pages into one bundle next to the built service. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  define: {
    'import.meta.env.APP_LOCATIONS': JSON.stringify(Object.keys(manifest.location.support)),
  },
  build: {
    outDir: fileURLToPath(new URL('../../dist/sandbox-browser', import.meta.url)),
    emptyOutDir: true,
    // The pages allow no inline data beyond images, so every asset is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
