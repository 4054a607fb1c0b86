import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedDatabase } from '../../backend/platform/database/open-embedded-database.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { isFree, type Aftercare } from '../support/run-aftercare.ts';
import { RECURRING_NAMES } from '../support/recurring-names.ts';
import { createSandboxDriver } from '../support/drive-sandbox.ts';
import { openStartRig, type StartRig } from '../support/start-rig.ts';
import { until } from '../support/until.ts';

let rig: StartRig;
beforeEach(async () => {
  rig = await openStartRig();
});
afterEach(() => rig.close());

/** A service that was told to end finishes what it has begun; nothing that is due may be left. */
async function settleByEnding(product: Aftercare): Promise<void> {
  product.pressCtrlC();
  await product.ended;
  const database = await openEmbeddedDatabase({
    folder: rig.folder,
    logger: createLogger('silent'),
  });
  const { rows } = await database.pool.query(
    `select name, last_error from handoffs
     where status = 'running' or (status = 'waiting' and due_at <= now() + interval '24 hours')`,
  );
  await database.close();
  expect(rows.filter(({ name }) => !RECURRING_NAMES.includes(name))).toEqual([]);
}

/** Whether a process of the product's group lives. */
function isAnyoneLeft({ pid }: Aftercare): boolean {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

describe('the end', () => {
  it('comes quickly with Ctrl-C, without a word of complaint', async () => {
    const product = await rig.start();
    product.pressCtrlC();
    expect(await product.ended).toEqual({ code: 0, signal: null });
    expect(product.stderr()).toBe('');
    expect(product.stdout()).not.toMatch(/"level":[456]0/);
    expect(await rig.portsInUse()).toEqual([]);
    expect(await readdir(rig.folder)).not.toContain('aftercare.pid');
  });

  it('comes quickly with Ctrl-C while starting, too, and the next start works', async () => {
    const product = rig.run();
    await until('the sandbox', async () => !(await isFree(rig.port + 1)));
    product.pressCtrlC();
    expect(await product.ended).toEqual({ code: 0, signal: null });
    expect(product.stderr()).toBe('');
    await until('the end of the sandbox', () => !isAnyoneLeft(product));
    await rig.start();
  });

  it('comes for the sandbox as well when the service is killed', async () => {
    const product = await rig.start();
    product.kill('SIGKILL');
    await product.ended;
    await until('the end of the sandbox', () => !isAnyoneLeft(product));
    expect(await rig.portsInUse()).toEqual([]);
  });

  it('comes for the service as well when the sandbox ends by itself', async () => {
    const product = await rig.start();
    const children = execFileSync('pgrep', ['-P', String(product.pid)], { encoding: 'utf8' });
    process.kill(Number(children.trim()), 'SIGKILL');
    expect((await product.ended).code).toBe(1);
    expect(await rig.portsInUse()).toEqual([]);
  });
});

describe('a start after a kill', () => {
  it('keeps every answer that was accepted, and brings each to its ticket once', async () => {
    const first = await rig.start();
    const desk = createSandboxDriver(`http://127.0.0.1:${rig.port + 1}`);
    const ticketId = await desk.solveSuggestedTicket();
    await desk.skipHours(24);
    const link = await until('the mail', () => desk.findSurveyLink(), 30_000);
    const body = new URLSearchParams({ score: '2', comment: 'Still broken.' });
    const answer = await fetch(link, { method: 'POST', body, redirect: 'manual' });
    first.kill('SIGKILL');
    expect(answer.status).toBe(303);
    await first.ended;
    await until('the end of the sandbox', () => !isAnyoneLeft(first));

    // As after a power cut: what the dead process held is lying about.
    expect(await readdir(rig.folder)).toContain('aftercare.pid');
    const second = await rig.start();
    const thanks = await fetch(link);
    expect(await thanks.text()).toContain('Still broken.');
    const notes = async () =>
      (await desk.comments(ticketId)).filter(({ body: text }) => text.includes('Still broken.'));
    await until('the note', async () => (await notes()).length > 0, 60_000);
    await until('the follow-up', () => desk.findFollowUp(), 60_000);
    await until('the alert', async () => (await desk.mails()).length > 1, 60_000);
    await settleByEnding(second);
    await rig.start();
    expect(await notes()).toMatchObject([{ public: false }]);
    expect(await desk.mails()).toHaveLength(2);
  });

  it('does not mind the id of a process that is gone', async () => {
    await mkdir(join(rig.folder, 'sandbox'), { recursive: true });
    for (const each of [rig.folder, join(rig.folder, 'sandbox')]) {
      await writeFile(join(each, 'aftercare.pid'), String(process.pid + 4_000_000));
    }
    await rig.start();
    expect(await rig.portsInUse()).toEqual([rig.port, rig.port + 1]);
  });
});
