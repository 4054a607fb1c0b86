import { beforeEach, expect, it } from 'vitest';
import type { Caller } from '../../../backend/desk/caller.ts';
import { createCallLimit, type CallLimit } from '../../../backend/desk/call-limit.ts';

const MOST = 1_200;
const MINUTE_MS = 60_000;

let now: number;
let limit: CallLimit;
beforeEach(() => {
  now = 1;
  limit = createCallLimit(() => now);
});

const session = (agentId: string | null, openedAt = 1) =>
  ({ accountId: 'a', agentId, session: { openedAt } }) as Caller;
const key = (accountId: string) => ({ accountId, agentId: null, session: null }) as Caller;
const refused = (caller: Caller, calls: number) =>
  Array.from({ length: calls }).filter(() => {
    try {
      limit.spend(caller);
      return false;
    } catch (error) {
      expect(error).toMatchObject({ code: 'too_many_requests' });
      return true;
    }
  }).length;

it('lets so many calls through a minute, and no more', () => {
  expect(refused(session('1'), MOST + 7)).toBe(7);
  now += MINUTE_MS - 1;
  expect(refused(session('1'), 1)).toBe(1);
});

it('begins anew after a minute, however many were refused', () => {
  refused(session('1'), MOST + 7);
  now += MINUTE_MS + 1;
  expect(refused(session('1'), MOST)).toBe(0);
});

it.each([
  ['another agent', session('2')],
  ['the admin key', key('a')],
  ['somebody whom Zendesk has not named', session(null, 5)],
])('counts %s apart', (_who, other) => {
  refused(session('1'), MOST + 1);
  expect(refused(other, MOST)).toBe(0);
});

it('counts the key apart for each account, and two unnamed people apart', () => {
  refused(key('a'), MOST + 1);
  expect(refused(key('b'), 1)).toBe(0);
  refused(session(null, 5), MOST + 1);
  expect(refused(session(null, 6), 1)).toBe(0);
});
