import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../errors.ts';
import { UnusableError } from '../unusable-error.ts';
import { folderError } from '../folder-error.ts';
import { describeProcess, judgeHolder, readHolder } from './lock-holder.ts';

type LockOptions = {
  /** Called once when somebody else has taken the folder, after a long sleep of this machine. */
  onLost?: () => void;
  heartbeatMs?: number;
  /** A holder that cannot be seen from here, and did not touch its lock for so long, is gone. */
  silenceMs?: number;
};

type Sight = { text: string; mtimeMs: number };

/**
 * Makes this process the only user of a folder, until the returned function is called.
 *
 * The lock is a file that names its holder, who touches it every few seconds. A holder on this
 * machine is looked for among the processes, so that a lock left by a kill is taken over at once.
 * One in another container or on another machine counts as gone after half a minute of silence,
 * which is waited out.
 *
 * @throws UnusableError that names `DATA_DIR` when it cannot be written, or another process has it.
 */
export async function lockFolder(
  folder: string,
  options: LockOptions = {},
): Promise<() => Promise<void>> {
  const { onLost = () => {}, heartbeatMs = 3_000, silenceMs = 30_000 } = options;
  const path = join(folder, 'aftercare.pid');
  const id = randomUUID();
  const own = JSON.stringify({ id, ...(await describeProcess()) });
  const draft = `${path}.${id}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(draft, own, { mode: 0o600 });
    await take(path, { folder, own, draft, heartbeatMs, silenceMs });
  } catch (cause) {
    throw folderError(folder, cause);
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
  return keep(path, own, heartbeatMs, onLost);
}

type Watched = Sight & { since: number };
type Claim = { folder: string; own: string; draft: string; heartbeatMs: number; silenceMs: number };

async function take(path: string, claim: Claim): Promise<void> {
  // The folder's own clock: another machine's may differ from ours.
  const { mtimeMs: now } = await stat(claim.draft);
  let watched: Watched | null = null;
  while (!(await create(path, claim.own))) {
    const sight = await look(path);
    if (sight === null) continue;
    const state = await judgeHolder(readHolder(sight.text));
    if (state === 'alive') throw taken(claim.folder, sight);
    if (watched === null || watched.text !== sight.text) {
      watched = { ...sight, since: performance.now() };
    } else if (watched.mtimeMs !== sight.mtimeMs) {
      throw taken(claim.folder, sight);
    }
    const isSilent =
      sight.mtimeMs < now - claim.silenceMs || performance.now() - watched.since > claim.silenceMs;
    if (state === 'gone' || isSilent) {
      if (await replace(path, sight, claim)) return;
    }
    await sleep(Math.min(claim.heartbeatMs / 3, 1_000));
  }
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function look(path: string): Promise<Sight | null> {
  try {
    const { mtimeMs } = await stat(path);
    return { text: await readFile(path, 'utf8'), mtimeMs };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Puts our lock in the place of one that was left behind; `false` when another starter is at it.
 *
 * Only who makes the second file may do so, and looks again after that: between a look and a
 * change, somebody else may have taken over.
 */
async function replace(path: string, { text }: Sight, claim: Claim): Promise<boolean> {
  const turn = `${path}.turn`;
  if (!(await create(turn, claim.own))) {
    const other = await look(turn);
    if (other === null) return false;
    const state = await judgeHolder(readHolder(other.text));
    const { mtimeMs } = await stat(claim.draft);
    // Its maker was killed within these few lines.
    if (state === 'gone' || other.mtimeMs < mtimeMs - claim.silenceMs)
      await rm(turn, { force: true });
    return false;
  }
  try {
    if ((await look(path))?.text !== text) return false;
    await rename(claim.draft, path);
    return true;
  } finally {
    await rm(turn, { force: true });
  }
}

/** Touches the lock until it is released, or the process ends. */
function keep(path: string, own: string, heartbeatMs: number, onLost: () => void) {
  let beat = Promise.resolve();
  const timer = setInterval(() => {
    beat = touch(path, own)
      .then((isOurs) => {
        if (isOurs) return;
        clearInterval(timer);
        onLost();
      })
      // A full disk, or a folder that is gone: the database will tell.
      .catch(() => {});
  }, heartbeatMs).unref();

  const releaseAtExit = () => {
    try {
      if (readFileSync(path, 'utf8') === own) rmSync(path, { force: true });
    } catch {
      // Gone already.
    }
  };
  process.once('exit', releaseAtExit);
  return async () => {
    clearInterval(timer);
    await beat;
    process.off('exit', releaseAtExit);
    if ((await look(path))?.text === own) await rm(path, { force: true });
  };
}

/** Writes the same words again, since `utimes` would take our clock instead of the folder's. */
async function touch(path: string, own: string): Promise<boolean> {
  const file = await open(path, 'r+');
  try {
    if ((await file.readFile('utf8')) !== own) return false;
    await file.write(own, 0, 'utf8');
    return true;
  } finally {
    await file.close();
  }
}

function taken(folder: string, { text }: Sight): UnusableError {
  const holder = readHolder(text);
  const who = holder === null ? '' : ` (process ${holder.pid} on ${holder.host})`;
  return new UnusableError(`DATA_DIR: another Aftercare${who} is using the folder ${folder}`, {
    setting: 'DATA_DIR',
    reason: 'taken',
    place: folder,
    holder: holder === null ? null : { pid: holder.pid, host: holder.host },
  });
}
