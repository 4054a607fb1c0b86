// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApi } from '../../app/api/create-api.ts';
import { API_TIMEOUT_MS } from '../../app/api/fetch-json.ts';
import { getTicket } from '../../app/api/get-ticket.ts';
import { keepSignedIn } from '../../app/api/keep-signed-in.ts';
import { ProblemError, UnexpectedAnswerError, UnreachableError } from '../../app/api/failure.ts';
import { aProblem, CALLS, noNetwork, stubBackend } from './support/fake-backend.ts';
import { aTicketView, NOW } from './support/ticket-views.ts';

const MINUTE_MS = 60_000;
const inMinutes = (minutes: number): string =>
  new Date(NOW.getTime() + minutes * MINUTE_MS).toISOString();
const view = aTicketView();
const second = { session: 'second', expiresAt: inMinutes(34) };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const open = (minutesLeft: number) => {
  const backend = stubBackend(view);
  backend.on(CALLS.renew, { body: second });
  return { backend, api: createApi({ session: 'first', expiresAt: inMinutes(minutesLeft) }) };
};

describe('a call', () => {
  it('carries the session and gives the checked answer', async () => {
    const { backend, api } = open(30);
    expect(await getTicket(api, '101')).toEqual(view);
    expect(backend.bearers).toEqual(['Bearer first']);
  });

  it('cannot be led elsewhere by an odd id', async () => {
    const { backend, api } = open(30);
    await getTicket(api, '../session').catch(() => undefined);
    expect(backend.calls).toEqual(['GET /api/v1/tickets/..%2Fsession']);
  });

  it('that is refused throws the problem', async () => {
    const { backend, api } = open(30);
    backend.on(CALLS.get, aProblem(403, 'Not for you.'));
    const error = await getTicket(api, '101').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problem).toMatchObject({ status: 403, detail: 'Not for you.' });
  });

  it.each([
    ['no network', noNetwork, UnreachableError],
    ['another shape', { body: { hello: 1 } }, UnexpectedAnswerError],
    ['an error that is no problem', { status: 500, body: 'oops' }, UnexpectedAnswerError],
    [
      'an answer that is not JSON',
      async () => await Promise.resolve(new Response('<html>')),
      UnexpectedAnswerError,
    ],
  ])('that meets %s throws an error of its own', async (_name, answer, kind) => {
    const { backend, api } = open(30);
    backend.on(CALLS.get, answer);
    await expect(getTicket(api, '101')).rejects.toBeInstanceOf(kind);
  });

  it('gives up after ten seconds', async () => {
    const { api } = open(30);
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
      init.signal?.throwIfAborted();
      return await Promise.resolve(new Response('{}'));
    });
    await expect(getTicket(api, '101')).rejects.toBeInstanceOf(UnreachableError);
    expect(timeout).toHaveBeenCalledWith(API_TIMEOUT_MS);
    expect(API_TIMEOUT_MS).toBe(10_000);
  });
});

describe('the session', () => {
  it('is renewed before a call when fewer than five minutes are left', async () => {
    const { backend, api } = open(4);
    await getTicket(api, '101');
    expect(backend.calls).toEqual([CALLS.renew, CALLS.get]);
    expect(backend.bearers).toEqual(['Bearer first', 'Bearer second']);
  });

  it('is renewed once for calls at the same time', async () => {
    const { backend, api } = open(4);
    await Promise.all([getTicket(api, '101'), getTicket(api, '101')]);
    expect(backend.count(CALLS.renew)).toBe(1);
  });

  it.each([5, 30])('is left alone with %i minutes left', async (minutes) => {
    const { backend, api } = open(minutes);
    await getTicket(api, '101');
    expect(backend.calls).toEqual([CALLS.get]);
  });

  it('is not renewed once it has ended', async () => {
    const { backend, api } = open(0);
    await getTicket(api, '101');
    expect(backend.calls).toEqual([CALLS.get]);
  });

  it('goes on with the old one when renewing fails, and tries again', async () => {
    const { backend, api } = open(4);
    backend.on(CALLS.renew, noNetwork);
    await getTicket(api, '101');
    expect(backend.bearers.at(-1)).toBe('Bearer first');
    backend.on(CALLS.renew, { body: second });
    await getTicket(api, '101');
    expect(backend.bearers.at(-1)).toBe('Bearer second');
  });

  it('is kept alive without calls while the tab is visible', async () => {
    const { backend, api } = open(7);
    const stop = keepSignedIn(api);
    await vi.advanceTimersByTimeAsync(2 * MINUTE_MS);
    expect(backend.count(CALLS.renew)).toBe(0);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(backend.count(CALLS.renew)).toBe(1);
    stop();
  });

  it('is not kept alive for a hidden tab', async () => {
    const { backend, api } = open(7);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const stop = keepSignedIn(api);
    await vi.advanceTimersByTimeAsync(4 * MINUTE_MS);
    expect(backend.calls).toEqual([]);
    stop();
  });
});
