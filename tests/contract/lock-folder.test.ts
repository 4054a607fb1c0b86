import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../backend/platform/database/lock-folder.ts';
import { describeProcess } from '../../backend/platform/database/lock-holder.ts';

const QUICK = { heartbeatMs: 20, silenceMs: 400 };

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftercare-test-'));
  path = join(folder, 'aftercare.pid');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What an error knows of a folder that somebody else has. */
const taken = (holder: object = { pid: process.pid, host: hostname() }) => ({
  setting: 'DATA_DIR',
  reason: 'taken',
  place: folder,
  holder,
});

/** A lock of a holder like this process, some of it changed. */
async function leaveLock(changes: object): Promise<string> {
  await mkdir(folder, { recursive: true });
  const text = JSON.stringify({ id: 'other', ...(await describeProcess()), ...changes });
  await writeFile(path, text);
  return text;
}
const elapsed = async (work: Promise<unknown>) => {
  const began = performance.now();
  await work;
  return performance.now() - began;
};

describe('a lock', () => {
  it('is not given twice, not even within one process', async () => {
    const release = await lockFolder(folder, QUICK);
    await expect(lockFolder(folder, QUICK)).rejects.toMatchObject(taken());
    await release();
    expect(await readdir(folder)).toEqual([]);
    await (
      await lockFolder(folder, QUICK)
    )();
  });

  it('is given to one of many who start at once', async () => {
    const starts = await Promise.allSettled(
      Array.from({ length: 12 }, () => lockFolder(folder, QUICK)),
    );
    expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.each([
    ['whose process is gone', { pid: 4_000_000 }],
    ['whose id belongs to a later process', { startedAt: '1' }],
  ])('%s is taken over at once, by one of many', async (_whose, changes) => {
    await leaveLock(changes);
    // Whoever waited for its silence would outlast the test.
    const patient = { silenceMs: 60 * 60_000 };
    const starts = await Promise.allSettled(
      Array.from({ length: 12 }, () => lockFolder(folder, patient)),
    );
    expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const start of starts) if (start.status === 'fulfilled') await start.value();
  });

  it.each([
    ['of another machine', { host: 'elsewhere' }],
    ['of another container with our name and process id', { place: 'boot pid:[1]' }],
    ['of another machine with our name', { host: hostname(), place: 'other boot' }],
  ])('%s is left alone while it is touched', async (_whose, changes) => {
    const text = await leaveLock({ pid: process.pid, ...changes });
    const touching = setInterval(() => void writeFile(path, text, { flag: 'r+' }), 30);
    const { pid, host } = { pid: process.pid, host: hostname(), ...changes };
    await expect(lockFolder(folder, QUICK)).rejects.toMatchObject(taken({ pid, host }));
    clearInterval(touching);
  });

  it.each([
    ['of another machine', { host: 'elsewhere' }],
    ['of another container', { place: 'boot pid:[1]' }],
  ])('%s is taken over after it was silent for a while', async (_whose, changes) => {
    await leaveLock(changes);
    const opening = lockFolder(folder, QUICK);
    expect(await elapsed(opening)).toBeGreaterThan(350);
    await (
      await opening
    )();
  });

  it('that is half written is waited for', async () => {
    await writeFile(path, '');
    const opening = lockFolder(folder, QUICK);
    await leaveLock({});
    await expect(opening).rejects.toMatchObject(taken());
  });

  it('tells its holder when somebody else has it, and is left to them', async () => {
    let isLost = false;
    const onLost = () => {
      isLost = true;
    };
    const release = await lockFolder(folder, { ...QUICK, onLost });
    const text = await leaveLock({ host: 'elsewhere' });
    await expect.poll(() => isLost).toBe(true);
    await release();
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});
