import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { runAftercare } from '../support/run-aftercare.ts';
import { startProduct } from '../support/start-product.ts';
import { report } from './report.ts';
import { sized } from './sized.ts';

const ROUNDS = sized({ full: 5, quick: 1 });
const ROOT = join(import.meta.dirname, '../..');
/** The least that answers `/readyz`. */
const FLOOR = `
  import express from 'express';
  const app = express();
  app.get('/readyz', (_req, res) => res.json({ status: 'ok' }));
  app.listen(Number(process.env.PORT), '127.0.0.1');
`;

/** Milliseconds until a process that was just spawned says that it is ready. */
async function untilReady(port: number, spawnedAt: number): Promise<number> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer?.status === 200) return performance.now() - spawnedAt;
    await answer?.text();
    await sleep(5);
  }
}

async function startFloor(): Promise<number> {
  const port = await freePort();
  const spawnedAt = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', FLOOR], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', PORT: String(port) },
  });
  try {
    return await untilReady(port, spawnedAt);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}

async function startService(environment: Record<string, string>): Promise<number> {
  const port = await freePort();
  const spawnedAt = performance.now();
  const service = runAftercare({ ...environment, PORT: String(port) });
  try {
    const readyMs = await untilReady(port, spawnedAt);
    service.kill('SIGTERM');
    await service.ended;
    return readyMs;
  } finally {
    await service.destroy();
  }
}

it('measures how long a start takes', async () => {
  // Beside it there are a Zendesk, a mail service and a database to be ready with.
  const product = await startProduct();
  const { DATABASE_URL: _none, ...withoutServer } = product.environment;
  const floor: number[] = [];
  const postgres: number[] = [];
  const first: number[] = [];
  const later: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = await mkdtemp(join(tmpdir(), 'aftercare-bench-'));
      const embedded = { ...withoutServer, DATA_DIR: join(folder, 'data') };
      floor.push(await startFloor());
      postgres.push(await startService(product.environment));
      first.push(await startService(embedded));
      later.push(await startService(embedded));
      await rm(folder, { recursive: true });
    }
  } finally {
    await product.close();
  }
  const ratios = (values: number[]) => values.map((value, round) => value / (floor[round] ?? NaN));
  report('Start: from spawning the process to the first 200 of /readyz', [
    { what: 'bare Express, the floor', unit: 'ms', values: floor },
    { what: 'with Postgres', unit: 'ms', values: postgres },
    { what: 'embedded, first start', unit: 'ms', values: first },
    { what: 'embedded, later starts', unit: 'ms', values: later },
    { what: 'ratio, Postgres to the floor', unit: '', values: ratios(postgres) },
    { what: 'ratio, embedded later to the floor', unit: '', values: ratios(later) },
  ]);
});
