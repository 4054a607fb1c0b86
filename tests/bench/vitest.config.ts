import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Measurements, one at a time; `npm run bench -- <name>` runs one of them. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  // The same JSX as tsconfig.json.
  oxc: { jsx: { runtime: 'automatic' as const } },
  test: {
    include: ['tests/bench/*.bench.ts'],
    pool: 'forks' as const,
    setupFiles: ['tests/bench/harness/give-result.ts'],
    maxWorkers: 1,
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
    globalSetup: [
      'tests/bench/harness/build-product.mjs',
      'tests/support/servers/global-setup.ts',
      'tests/support/servers/provide-embedded-files.ts',
    ],
  },
});
