import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the app into `dist/app`; the backend finds the files by `.vite/manifest.json`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/app/',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../dist/app',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // Every browser that Zendesk supports knows it, and the policy allows no inline script.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: 'main.tsx',
      output: {
        codeSplitting: {
          groups: [
            // Changes with an upgrade of the libraries only, so browsers keep it for long.
            {
              name: 'vendor',
              test: /node_modules\/(react|react-dom|scheduler|styled-components|zod|i18next)\//,
            },
          ],
        },
      },
    },
  },
});
