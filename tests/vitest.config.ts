import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { compileAgentMessages } from '../app/build/compile-agent-messages.ts';

const ROOT = join(import.meta.dirname, '..');
const SERVERS = 'tests/support/servers/global-setup.ts';
const CHROMIUM = 'tests/support/servers/ensure-chromium.ts';

type Options = {
  /** For one test; generous, since a shared machine may be slow and no test measures time. */
  timeoutMs?: number;
  environment?: 'node' | 'happy-dom';
  /** Files that run once before the project's tests. */
  globalSetup?: string[];
  /** Projects of a later group start when the earlier ones have ended. */
  group?: number;
  maxWorkers?: number;
};

/** One kind of tests: a folder under `tests/` of the same name. */
function project(name: string, options: Options = {}) {
  const { timeoutMs = 10_000, group = 0, maxWorkers = 2, ...rest } = options;
  return {
    root: ROOT,
    // The same JSX as tsconfig.json.
    oxc: { jsx: { runtime: 'automatic' as const } },
    test: {
      name,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      pool: 'forks' as const,
      testTimeout: timeoutMs,
      hookTimeout: 60_000,
      teardownTimeout: 30_000,
      // On a machine that others load as well, a wait may run out; a second try tells it from a fault.
      retry: process.env['CI'] === 'true' ? 1 : 0,
      sequence: { groupOrder: group },
      maxWorkers,
      ...rest,
    },
  };
}

/**
 * All tests, one project for each kind; `vitest run --project <name>` runs one of them.
 *
 * Two workers: more would only make tests wait for each other on a small machine. What starts
 * browsers, or kills processes, runs afterwards and one file at a time.
 */
export default defineConfig({
  root: ROOT,
  test: {
    projects: [
      project('unit'),
      {
        ...project('app', { environment: 'happy-dom', timeoutMs: 20_000 }),
        plugins: [compileAgentMessages()],
      },
      project('architecture', { timeoutMs: 60_000 }),
      project('sandbox', { timeoutMs: 20_000 }),
      project('contract', { timeoutMs: 120_000, globalSetup: [SERVERS] }),
      project('integration', { timeoutMs: 60_000, globalSetup: [SERVERS] }),
      project('journeys', { timeoutMs: 60_000, globalSetup: [SERVERS] }),
      project('browser', { timeoutMs: 90_000, globalSetup: [CHROMIUM], group: 1, maxWorkers: 1 }),
      project('faults', { timeoutMs: 180_000, globalSetup: [SERVERS], group: 2, maxWorkers: 1 }),
    ],
  },
});
