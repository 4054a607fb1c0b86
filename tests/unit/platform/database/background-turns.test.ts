import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../../../backend/platform/database/background-turns.ts';

/** One connection: first come, first served. */
function createLender() {
  const waiting: (() => void)[] = [];
  let isLent = false;
  const release = () => {
    isLent = false;
    waiting.shift()?.();
  };
  return {
    async connect() {
      if (isLent) await new Promise<void>((resolve) => waiting.push(resolve));
      isLent = true;
      return { query: () => {}, release };
    },
  };
}

it('lets a request pass all background work but the piece that is at it', async () => {
  const done: string[] = [];
  let isBackground = true;
  const connect = takeTurns(createLender(), () => isBackground);
  const use = async (who: string) => {
    const client = await connect();
    await setImmediate();
    done.push(who);
    client.release();
  };
  const jobs = ['first', 'second', 'third'].map(use);
  isBackground = false;
  await Promise.all([...jobs, use('page')]);
  expect(done.slice(0, 2)).toContain('page');
  expect(done.filter((who) => who !== 'page')).toEqual(['first', 'second', 'third']);
});

it('goes on after a connection that could not be had', async () => {
  let isAway = true;
  const lender = {
    async connect() {
      if (isAway) throw new Error('away');
      return { query: () => {}, release: () => {} };
    },
  };
  const connect = takeTurns(lender, () => true);
  await expect(connect()).rejects.toThrow('away');
  isAway = false;
  for (let turn = 0; turn < 2; turn += 1) (await connect()).release();
});

describe('work in the midst of requests', () => {
  /** Requests one after the other until `isOver`; work that is asked for meanwhile. */
  async function workDuring(isOver: (isWorkDone: boolean) => boolean): Promise<'during' | 'after'> {
    let isBackground = false;
    const connect = takeTurns(createLender(), () => isBackground);
    const done: string[] = [];
    const work = async () => {
      (await connect()).release();
      done.push('work');
    };
    const page = await connect();
    isBackground = true;
    const working = work();
    isBackground = false;
    // One always begins before the one before it ends.
    let last = page;
    do {
      const next = connect();
      await setImmediate();
      last.release();
      last = await next;
    } while (!isOver(done.includes('work')));
    last.release();
    const when = done.includes('work') ? 'during' : 'after';
    await working;
    return when;
  }

  it('waits for the end of a rush', async () => {
    const endsAt = performance.now() + 60;
    expect(await workDuring(() => performance.now() > endsAt)).toBe('after');
  });

  it('takes its turn in one that does not end', async () => {
    expect(await workDuring((isWorkDone) => isWorkDone)).toBe('during');
  });
});
