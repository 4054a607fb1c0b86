import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import type { ApiFault, Mishap } from '../../sandbox/zendesk/api-fault.types.ts';
import { until } from '../support/until.ts';
import { callerWith, integration, testSandbox, type Caller } from './support/test-sandbox.ts';

let sandbox: Sandbox;
let api: Caller;
let page: Caller;
let ticketId: number;

beforeAll(async () => {
  sandbox = await testSandbox({ seed: 'empty' });
  api = await integration(sandbox);
  page = callerWith(sandbox, {});
  const customer = sandbox.actions.createCustomer({ name: 'Emma', email: 'emma@example.com' });
  ticketId = sandbox.actions.createTicket(customer.id).id;
});
beforeEach(() => sandbox.faults.clear());

const plant = (fault: Mishap, more: Partial<ApiFault> = {}): void =>
  sandbox.faults.add({ path: '/api/v2/tickets', fault, ...more });
const read = () => api('GET', `/api/v2/tickets/${ticketId}`);
const note = () => {
  const ticket = { comment: { body: 'A note', public: false } };
  return api('PUT', `/api/v2/tickets/${ticketId}`, { ticket });
};
const comments = () => sandbox.comments(ticketId).length;

describe('a planted error', () => {
  it.each([
    [401, { error: "Couldn't authenticate you" }],
    [403, { error: 'Forbidden', description: 'Not authorized!' }],
    [404, { error: 'RecordNotFound', description: 'Not found' }],
    [409, { error: 'UpdateConflict' }],
    [422, { error: 'RecordInvalid', description: 'Record validation errors' }],
    [429, { error: 'APIRateLimitExceeded' }],
    [500, { error: 'InternalServerError' }],
    [503, { error: 'unavailable' }],
  ])('of %i has the body that Zendesk sends with it', async (status, body) => {
    plant({ status });
    const answer = await read();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, null]);
    expect(answer.body).toMatchObject(body);
    expect((await read()).status).toBe(200);
  });

  it('asks to wait when it is told to', async () => {
    plant({ status: 429, retryAfter: 17 });
    expect((await read()).headers.get('retry-after')).toBe('17');
    plant({ status: 503, headers: { 'retry-after': 'soon' }, body: { errors: [] } });
    const { headers, body } = await read();
    expect([headers.get('retry-after'), body]).toEqual(['soon', { errors: [] }]);
  });

  it('leaves the work undone, or comes after it', async () => {
    const before = comments();
    plant({ status: 500 });
    expect((await note()).status).toBe(500);
    expect(comments()).toBe(before);
    plant({ status: 500, when: 'after' });
    expect((await note()).status).toBe(500);
    expect(comments()).toBe(before + 1);
  });

  it('is for one method and path, after some that pass, as often as it is told', async () => {
    const times = { method: 'put', path: '/api/v2/*/*', skip: 1, times: 2 };
    plant({ status: 409 }, times);
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await note()).status, (await read()).status);
    expect(statuses).toEqual([200, 200, 409, 200, 409, 200, 200, 200]);
    plant({ status: 503 }, { path: '/**', times: 'always' });
    for (let i = 0; i < 5; i += 1) expect((await read()).status).toBe(503);
    expect(sandbox.faults.list()).toMatchObject([{ left: 'always' }]);
  });
});

describe('a planted mishap', () => {
  it('breaks the connection without a word', async () => {
    plant({ kind: 'reset' });
    await expect(read()).rejects.toThrow('fetch failed');
  });

  it('is silent until the caller has had enough', async () => {
    plant({ kind: 'timeout' });
    const url = `${sandbox.url}/api/v2/tickets/${ticketId}`;
    await expect(fetch(url, { signal: AbortSignal.timeout(100) })).rejects.toThrow('timeout');
    plant({ kind: 'timeout', ms: 50 });
    await expect(read()).rejects.toThrow('fetch failed');
  });

  it('does the work when the caller has gone', async () => {
    const { oauthClientId, oauthClientSecret } = sandbox.connection;
    const { body } = await page('POST', '/oauth/tokens', {
      grant_type: 'client_credentials',
      client_id: oauthClientId,
      client_secret: oauthClientSecret,
      scope: 'read write',
    });
    const headers = {
      authorization: `Bearer ${body.access_token}`,
      'content-type': 'application/json',
    };
    const impatient = (text: string) =>
      fetch(`${sandbox.url}/api/v2/tickets/${ticketId}`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ ticket: { comment: { body: text, public: false } } }),
        signal: AbortSignal.timeout(150),
      });
    const texts = () => sandbox.comments(ticketId).map((comment) => comment.body);
    plant({ kind: 'late', ms: 0 });
    await expect(impatient('Given up')).rejects.toThrow('timeout');
    await until('the work', () => texts().includes('Given up'));
    plant({ kind: 'late', silenceMs: 0, ms: 1500 });
    await expect(impatient('Cut off')).rejects.toThrow('fetch failed');
    expect(texts()).not.toContain('Cut off');
    await until('the work', () => texts().includes('Cut off'));
  });

  it('answers late', async () => {
    plant({ kind: 'slow', ms: 1500 }, { path: '/api/v2/tickets/*/audits' });
    const audits = api('GET', `/api/v2/tickets/${ticketId}/audits`);
    const late = audits.then(({ status }) => `late ${status}`);
    // Asked later, answered earlier.
    const early = read().then(({ status }) => `early ${status}`);
    expect(await Promise.race([late, early])).toBe('early 200');
    expect(await late).toBe('late 200');
  });

  it('does the work and sends half of the answer', async () => {
    const before = comments();
    plant({ kind: 'truncated' });
    await expect(note()).rejects.toThrow(SyntaxError);
    expect(comments()).toBe(before + 1);
    plant({ kind: 'cut' });
    await expect(note()).rejects.toThrow('terminated');
    expect(comments()).toBe(before + 2);
  });

  it.each([503, 502, 200])('shows the page of a gateway with %i', async (status) => {
    plant({ kind: 'html', status });
    const { headers, body, ...answer } = await read();
    expect(answer.status).toBe(status);
    expect(headers.get('content-type')).toContain('text/html');
    expect(body).toContain('<html>');
  });

  it('meets every route, tokens among them', async () => {
    plant({ status: 503 }, { path: '/oauth/tokens' });
    expect((await page('POST', '/oauth/tokens', {})).status).toBe(503);
    plant({ status: 403 }, { path: '/api/v2/webhooks/*/signing_secret' });
    const { webhookId } = sandbox.state.landmarks;
    expect((await api('GET', `/api/v2/webhooks/${webhookId}/signing_secret`)).status).toBe(403);
  });
});

describe('mishaps over HTTP', () => {
  it('are planted, listed and taken back', async () => {
    const fault = { path: '/api/v2/tickets', fault: { kind: 'html', status: 502 }, times: 3 };
    expect((await page('POST', '/sandbox/faults', fault)).status).toBe(204);
    await page('POST', '/sandbox/faults', { kind: 'drop', type: 'created', times: 'always' });
    expect((await read()).status).toBe(502);
    const { body } = await page('GET', '/sandbox/faults');
    expect(body.api).toMatchObject([{ fault, left: 2 }]);
    expect(body.webhooks).toMatchObject([{ fault: { kind: 'drop' }, left: 'always' }]);
    await page('DELETE', `/sandbox/faults/api/${body.api[0].id}`);
    expect((await read()).status).toBe(200);
    await page('DELETE', '/sandbox/faults');
    expect((await page('GET', '/sandbox/faults')).body).toEqual({ api: [], webhooks: [] });
  });

  it.each([
    ['nothing', []],
    ['an unknown kind', { path: '/', fault: { kind: 'explode' } }],
    ['no status', { path: '/', fault: {} }],
    ['a status that is none', { path: '/', fault: { status: 42 } }],
    ['a time that is none', { path: '/', fault: { status: 500, when: 'never' } }],
    ['no number of times', { path: '/', fault: { status: 500 }, times: 0 }],
    ['a delivery that does not exist', { kind: 'explode' }],
  ])('are refused with a reason: %s', async (_what, body) => {
    const answer = await page('POST', '/sandbox/faults', body);
    expect([answer.status, typeof answer.body.error]).toEqual([400, 'string']);
  });
});
