import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { compileAppMessages } from '../app/build/compile-app-messages.ts';
import { LongestFirst } from './support/longest-first.ts';

const ROOT = join(import.meta.dirname, '..');
const SERVERS = 'tests/support/servers/global-setup.ts';
const EMBEDDED = 'tests/support/servers/provide-embedded-files.ts';
const SPAM_FILTER = 'tests/support/servers/ensure-spamassassin.ts';
const CHROMIUM = 'tests/support/servers/ensure-chromium.ts';

type Options = {
  /** For one test; generous, since a shared machine may be slow and no test measures time. */
  timeoutMs?: number;
  environment?: 'node' | 'happy-dom';
  /** Files that run once before the project's tests. */
  globalSetup?: string[];
  /** Files that run in each process before the project's own. */
  setupFiles?: string[];
  /** Which files are tests; all that are called so unless given. */
  include?: string[];
  env?: Record<string, string>;
  /** Whether each file gets a process of its own; else modules are loaded once for many files. */
  isolate?: boolean;
};

/** One kind of tests: a folder under `tests/` of the same name. */
function project(name: string, options: Options = {}) {
  const { timeoutMs = 10_000, ...rest } = options;
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
      ...rest,
    },
  };
}

/**
 * All tests, one project for each kind; `vitest run --project <name>` runs one of them.
 *
 * One file more at a time than there are cores, since most tests wait as well.
 */
export default defineConfig({
  root: ROOT,
  test: {
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', { isolate: false }),
      {
        ...project('app', { environment: 'happy-dom', timeoutMs: 60_000, isolate: false }),
        plugins: [compileAppMessages()],
      },
      project('architecture', { timeoutMs: 60_000, isolate: false }),
      project('sandbox', { timeoutMs: 20_000, isolate: false }),
      project('contract', {
        timeoutMs: 120_000,
        globalSetup: [SERVERS, EMBEDDED],
        isolate: false,
      }),
      project('integration', {
        timeoutMs: 60_000,
        globalSetup: [SERVERS, EMBEDDED],
        isolate: false,
      }),
      project('journeys', {
        timeoutMs: 60_000,
        globalSetup: [SERVERS, EMBEDDED],
        isolate: false,
      }),
      project('browser', { timeoutMs: 90_000, globalSetup: [CHROMIUM, EMBEDDED] }),
      project('faults', { timeoutMs: 180_000, globalSetup: [SERVERS, EMBEDDED] }),
      // Whether each measurement runs and prints its rows, in a size that measures nothing. Beside
      // Postgres, Redis is in `scaling`, and the contract of the command measures embedded.
      project('bench', {
        timeoutMs: 180_000,
        globalSetup: [SERVERS, EMBEDDED],
        setupFiles: ['tests/bench/harness/give-result.ts'],
        include: ['tests/bench/*.bench.ts'],
        env: { BENCH_QUICK: '1', BENCH_MODE: 'postgres' },
        isolate: false,
      }),
      // What filters and gateways make of the mails; they have to be installed.
      project('mail', {
        timeoutMs: 300_000,
        globalSetup: [SPAM_FILTER, CHROMIUM, SERVERS],
        isolate: false,
      }),
      // Takes many minutes, so `npm test` leaves it out.
      project('endurance', { timeoutMs: 900_000, globalSetup: [SERVERS] }),
    ],
  },
});
