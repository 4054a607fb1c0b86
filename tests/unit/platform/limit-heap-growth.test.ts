import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const MODULE = join(import.meta.dirname, '../../../backend/platform/limit-heap-growth.ts');

/** Turns over what lives for a while, beside 40 MB that stay; tells the most that lay around, in MB. */
const CHURN = `
  const { getHeapStatistics } = require('node:v8');
  const kept = Array.from({ length: 400000 }, (_, n) => ({ n, text: 'kept ' + n }));
  const passing = [];
  let most = 0;
  for (let n = 0; n < 6_000_000; n += 1) {
    passing[n % 100000] = { n, text: 'passing ' + n };
    if (n % 20000 === 0) most = Math.max(most, getHeapStatistics().used_heap_size);
  }
  process.stdout.write(String(Math.round(most / 1e6)) + ' ' + kept.length);
`;

/** One thread and a small nursery, so that the same is collected in each run, on any release of Node.js. */
const REPEATABLE = ['--single-threaded', '--max-semi-space-size=2'];

function mostOf(prelude: string): number {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...REPEATABLE, '-e', prelude + CHURN],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  return Number(stdout.split(' ')[0]);
}

it('keeps a process that turns much over smaller than it would be', () => {
  const source = `const { limitHeapGrowth } = require('jiti')(process.cwd())('${MODULE}'); limitHeapGrowth();`;
  const [limited, free] = [mostOf(source), mostOf('')];
  expect(limited).toBeGreaterThan(40);
  expect(limited).toBeLessThan(free * 0.8);
}, 120_000);
