import nock from 'nock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RetryLaterError } from '../../../../backend/platform/errors.ts';
import { createZendeskHttp } from '../../../../backend/platform/zendesk/zendesk-http.ts';
import { onlyPlannedCalls } from '../../../support/only-planned-calls.ts';

const BASE = 'https://acme.zendesk.com';
const GET_TICKET = { method: 'GET', path: '/api/v2/tickets/5158' } as const;
const PUT_TICKET = { method: 'PUT', path: '/api/v2/tickets/5158', body: { ticket: {} } } as const;

onlyPlannedCalls();

/** An API that has a token named `one`, and names later ones `two`, `three`. */
function aCaller(timeoutMs = 1000) {
  for (const token of ['one', 'two', 'three']) {
    nock(BASE)
      .post('/oauth/tokens')
      .optionally()
      .reply(200, { access_token: token, expires_in: 1800 });
  }
  return createZendeskHttp({
    baseUrl: BASE,
    credentials: { kind: 'client_credentials', clientId: 'aftercare', clientSecret: 's3cret' },
    clock: { now: () => new Date('2026-03-02T08:00:00Z') },
    timeoutMs,
  });
}
const bearer = (token: string) => ({ reqheaders: { authorization: `Bearer ${token}` } });

describe('a call', () => {
  it('carries token, query, body and headers, and answers with the body', async () => {
    nock(BASE, { reqheaders: { authorization: 'Bearer one', 'idempotency-key': 'k1' } })
      .post('/api/v2/tickets', { ticket: { subject: 'Hej' } })
      .query({ async: 'true' })
      .reply(201, { ticket: { id: 1 } });
    const answer = await aCaller()({
      method: 'POST',
      path: '/api/v2/tickets',
      query: { async: 'true' },
      body: { ticket: { subject: 'Hej' } },
      headers: { 'idempotency-key': 'k1' },
    });
    expect(answer).toEqual({ ticket: { id: 1 } });
  });

  it('may be answered with nothing', async () => {
    nock(BASE).delete('/api/v2/webhooks/1').reply(204);
    const answer = aCaller()({ method: 'DELETE', path: '/api/v2/webhooks/1' });
    await expect(answer).resolves.toBeDefined();
  });

  it('may be answered with the text of a key', async () => {
    nock(BASE).get('/api/v2/apps/36/public_key.pem').reply(200, '-----BEGIN PUBLIC KEY-----');
    const answer = aCaller()({ method: 'GET', path: '/api/v2/apps/36/public_key.pem' });
    await expect(answer).resolves.toContain('BEGIN PUBLIC KEY');
  });
});

describe('401', () => {
  it('renews the token and tries once more', async () => {
    nock(BASE, bearer('one')).get(GET_TICKET.path).reply(401, {});
    nock(BASE, bearer('two')).get(GET_TICKET.path).reply(200, { ticket: {} });
    await expect(aCaller()(GET_TICKET)).resolves.toEqual({ ticket: {} });
  });

  it('twice is final', async () => {
    nock(BASE, bearer('one')).get(GET_TICKET.path).reply(401, {});
    nock(BASE, bearer('two')).get(GET_TICKET.path).reply(401, {});
    await expect(aCaller()(GET_TICKET)).rejects.toMatchObject({ refusal: 'not_authenticated' });
  });

  it('renews one token for many calls at once', async () => {
    let renewals = 0;
    nock(BASE)
      .post('/oauth/tokens')
      .times(2)
      .reply(() => [200, { access_token: ['old', 'new'][renewals++], expires_in: 1800 }]);
    nock(BASE, bearer('old')).get(GET_TICKET.path).times(10).reply(401, {});
    nock(BASE, bearer('new')).get(GET_TICKET.path).times(10).reply(200, { ticket: {} });
    const call = createZendeskHttp({
      baseUrl: BASE,
      credentials: { kind: 'client_credentials', clientId: 'aftercare', clientSecret: 's3cret' },
      clock: { now: () => new Date('2026-03-02T08:00:00Z') },
    });
    await Promise.all(Array.from({ length: 10 }, () => call(GET_TICKET)));
    expect(renewals).toBe(2);
  });

  it('is final at once with an API token', async () => {
    nock(BASE).get(GET_TICKET.path).reply(401, { error: "Couldn't authenticate you" });
    const call = createZendeskHttp({
      baseUrl: BASE,
      credentials: { kind: 'api_token', email: 'kim@acme.example', apiToken: 't0ken' },
      clock: { now: () => new Date() },
    });
    await expect(call(GET_TICKET)).rejects.toMatchObject({ refusal: 'not_authenticated' });
  });
});

describe('a refusal', () => {
  // At a 403 we ask who we are: it may be about us and not about the ticket.
  beforeEach(() => void nock(BASE).get('/api/v2/users/me').optionally().reply(200, {}));

  it.each([
    [403, { error: 'Forbidden' }, 'forbidden'],
    [404, { error: 'RecordNotFound' }, 'not_found'],
    [409, { error: 'UpdateConflict' }, 'conflict'],
    [
      422,
      { details: { status: [{ description: 'Status: closed prevents ticket update' }] } },
      'closed_ticket',
    ],
    [422, { error: 'RecordInvalid' }, 'invalid'],
  ])('with %i is final: %j', async (status, body, refusal) => {
    nock(BASE).put(PUT_TICKET.path).reply(status, body);
    await expect(aCaller()(PUT_TICKET)).rejects.toMatchObject({ refusal, status });
  });
});

describe('trouble that may pass', () => {
  it.each([
    [429, { 'retry-after': '17' }, 17_000],
    [429, {}, null],
    [503, { 'retry-after': '5' }, 5000],
    [500, {}, null],
    [502, {}, null],
    [504, {}, null],
  ])('with %i and %j is not tried again here', async (status, headers, afterMs) => {
    nock(BASE).get(GET_TICKET.path).reply(status, {}, headers);
    const failure = await failureOf(aCaller()(GET_TICKET));
    expect(failure).toBeInstanceOf(RetryLaterError);
    expect(failure).toMatchObject({ afterMs });
  });

  it.each([
    ['JSON that was cut off', '{"ticket":{"id":51', 'application/json'],
    ['a page of a gateway', '<!doctype html><title>Maintenance</title>', 'text/html'],
    ['nothing', '', 'application/json'],
  ])('comes as %s with 200', async (_what, body, type) => {
    nock(BASE).get(GET_TICKET.path).reply(200, body, { 'content-type': type });
    expect(await failureOf(aCaller()(GET_TICKET))).toBeInstanceOf(RetryLaterError);
  });

  it.each(['ECONNRESET', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])('comes as %s', async (code) => {
    nock(BASE)
      .get(GET_TICKET.path)
      .replyWithError(Object.assign(new Error('down'), { code }));
    const failure = await failureOf(aCaller()(GET_TICKET));
    expect(failure).toBeInstanceOf(RetryLaterError);
    expect(failure.message).toContain(code);
  });

  it('comes while asking for the token, too', async () => {
    nock(BASE)
      .post('/oauth/tokens')
      .replyWithError(Object.assign(new Error('down'), { code: 'ECONNRESET' }));
    const call = createZendeskHttp({
      baseUrl: BASE,
      credentials: { kind: 'client_credentials', clientId: 'aftercare', clientSecret: 's3cret' },
      clock: { now: () => new Date() },
    });
    const failure = await failureOf(call(GET_TICKET));
    expect(failure).toBeInstanceOf(RetryLaterError);
    expect(JSON.stringify(failure)).not.toContain('s3cret');
  });

  it('never takes the request along, which holds the token', async () => {
    nock(BASE).put(PUT_TICKET.path).replyWithError(new Error('socket hang up'));
    const failure = await failureOf(aCaller()(PUT_TICKET));
    const everything = JSON.stringify(failure, Object.getOwnPropertyNames(failure));
    expect(everything).not.toMatch(/Bearer|authorization/);
    expect(failure.cause).toBeUndefined();
  });
});

describe('the budget', () => {
  it('stops the next call when Zendesk says that little is left', async () => {
    const headers = { 'x-rate-limit': '700', 'x-rate-limit-remaining': '100' };
    nock(BASE).get(GET_TICKET.path).reply(200, { ticket: {} }, headers);
    const call = aCaller();
    await call(GET_TICKET);
    const failure = await failureOf(call(GET_TICKET));
    expect(failure).toBeInstanceOf(RetryLaterError);
    expect(failure).toMatchObject({ afterMs: expect.any(Number) });
  });

  it('does not stop a call that an agent waits for; a 429 does', async () => {
    nock(BASE)
      .get(GET_TICKET.path)
      .reply(200, {}, { 'x-rate-limit': '700', 'x-rate-limit-remaining': '1' });
    nock(BASE).get('/api/v2/users/42').reply(200, { user: {} });
    nock(BASE).get('/api/v2/users/43').reply(429, {}, { 'retry-after': '9' });
    const call = aCaller();
    await call(GET_TICKET);
    expect(await failureOf(call(GET_TICKET))).toMatchObject({ isCapacity: true });
    const urgent = (path: string) => call({ method: 'GET', path, isUrgent: true });
    await expect(urgent('/api/v2/users/42')).resolves.toEqual({ user: {} });
    expect(await failureOf(urgent('/api/v2/users/43'))).toMatchObject({ afterMs: 9_000 });
  });

  it('is asked before another limit that the call takes from', async () => {
    const headers = { 'x-rate-limit': '700', 'x-rate-limit-remaining': '100' };
    nock(BASE).get(GET_TICKET.path).reply(200, { ticket: {} }, headers);
    const spend = vi.fn<() => Promise<void>>().mockResolvedValue();
    const call = aCaller();
    await call({ ...GET_TICKET, takesFrom: { spend } });
    expect(spend).toHaveBeenCalledOnce();
    expect(await failureOf(call({ ...GET_TICKET, takesFrom: { spend } }))).toMatchObject({
      isCapacity: true,
    });
    expect(spend).toHaveBeenCalledOnce();
  });

  it('lets no call be made for which the other limit has no room', async () => {
    const takesFrom = { spend: () => Promise.reject(new RetryLaterError('no room')) };
    const failure = await failureOf(aCaller()({ ...PUT_TICKET, takesFrom }));
    expect(failure.message).toBe('no room');
  });
});

async function failureOf(call: Promise<unknown>): Promise<Error> {
  return call.then(
    () => Promise.reject(new Error('the call did not fail')),
    (failure: Error) => failure,
  );
}
