import { beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import type { Caller } from './support/test-sandbox.ts';
import { callerWith, integration, testSandbox } from './support/test-sandbox.ts';

let sandbox: Sandbox;
let api: Caller;
let anonymous: Caller;

beforeAll(async () => {
  sandbox = await testSandbox();
  anonymous = callerWith(sandbox, {});
  api = await integration(sandbox);
});

describe('OAuth', () => {
  it('hands out a token for half an hour that acts as the admin', async () => {
    const { oauthClientId, oauthClientSecret } = sandbox.connection;
    const grant = {
      grant_type: 'client_credentials',
      client_id: oauthClientId,
      client_secret: oauthClientSecret,
      scope: 'read',
    };
    const { body } = await anonymous('POST', '/oauth/tokens', grant);
    expect(body).toMatchObject({ token_type: 'bearer', expires_in: 1800, scope: 'read' });
    const me = await api('GET', '/api/v2/users/me.json');
    expect(me.body.user).toMatchObject({ name: 'Aftercare', role: 'admin' });
  });

  it('refuses a wrong secret', async () => {
    const grant = {
      grant_type: 'client_credentials',
      client_id: sandbox.connection.oauthClientId,
      client_secret: 'no',
    };
    const { status, body } = await anonymous('POST', '/oauth/tokens', grant);
    expect([status, body.error]).toEqual([401, 'invalid_client']);
  });

  it('shows and revokes the current token', async () => {
    const own = await integration(sandbox);
    expect((await own('GET', '/api/v2/oauth/tokens/current.json')).body.token.scopes).toEqual([
      'read',
      'write',
    ]);
    expect((await own('DELETE', '/api/v2/oauth/tokens/current')).status).toBe(204);
    expect((await own('GET', '/api/v2/groups')).status).toBe(401);
  });

  it('lets a token expire on the sandbox clock', async () => {
    const own = await integration(sandbox);
    await sandbox.skipClock(1_800_001);
    const { status, body } = await own('GET', '/api/v2/groups');
    expect([status, body]).toEqual([401, { error: "Couldn't authenticate you" }]);
    api = await integration(sandbox);
  });

  it('answers 403 to what the scope does not cover', async () => {
    const reader = await integration(sandbox, 'tickets:read');
    const id = sandbox.tickets()[0]?.id;
    expect((await reader('GET', `/api/v2/tickets/${id}`)).status).toBe(200);
    const { status, body } = await reader('PUT', `/api/v2/tickets/${id}`, { ticket: {} });
    expect([status, body]).toEqual([403, { error: 'Forbidden', description: 'Not authorized!' }]);
  });
});

describe('other callers', () => {
  it('get in with the API token of the admin', async () => {
    const { email, apiToken } = sandbox.connection;
    const basic = `Basic ${Buffer.from(`${email}/token:${apiToken}`).toString('base64')}`;
    expect(
      (await callerWith(sandbox, { authorization: basic })('GET', '/api/v2/groups')).status,
    ).toBe(200);
  });

  it('see themselves as anonymous with 200, and nothing else', async () => {
    const me = await anonymous('GET', '/api/v2/users/me');
    expect([me.status, me.body.user.id]).toEqual([200, null]);
    expect((await anonymous('GET', '/api/v2/tickets')).status).toBe(401);
  });

  it('have agent rights only when they are agents', async () => {
    const agent = sandbox.users().find(({ name }) => name === 'Freja Lund');
    const asAgent = callerWith(sandbox, { 'x-sandbox-agent': String(agent?.id) });
    expect((await asAgent('GET', '/api/v2/users/me')).body.user.name).toBe('Freja Lund');
    expect((await asAgent('GET', '/api/v2/webhooks')).status).toBe(403);
    expect((await asAgent('GET', '/api/v2/incremental/tickets/cursor?start_time=1')).status).toBe(
      403,
    );
  });
});

describe('limits', () => {
  it('are told in headers and enforced with Retry-After', async () => {
    const small = await testSandbox({ seed: 'empty', requestsPerMinute: 3 });
    const call = await integration(small);
    const first = await call('GET', '/api/v2/groups');
    expect(first.headers.get('x-rate-limit')).toBe('3');
    expect(first.headers.get('x-rate-limit-remaining')).toBe('2');
    expect(first.headers.get('x-zendesk-request-id')).toMatch(/^\w{32}$/);
    await call('GET', '/api/v2/groups');
    await call('GET', '/api/v2/groups');
    const refused = await call('GET', '/api/v2/groups');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });
});

describe('unknown routes', () => {
  it('answer InvalidEndpoint', async () => {
    const { status, body } = await api('GET', '/api/v2/no/such/thing.json');
    expect([status, body]).toEqual([404, { error: 'InvalidEndpoint', description: 'Not found' }]);
  });
});

describe('faults', () => {
  it('answer a chosen status a chosen number of times', async () => {
    sandbox.faults.add({
      method: 'GET',
      path: '/api/v2/gro*',
      fault: { status: 503, headers: { 'retry-after': '1' } },
      times: 2,
    });
    expect((await api('GET', '/api/v2/groups')).status).toBe(503);
    expect((await api('GET', '/api/v2/groups.json')).headers.get('retry-after')).toBe('1');
    expect((await api('GET', '/api/v2/groups')).status).toBe(200);
  });

  it('cut the line before or after the work is done', async () => {
    const before = sandbox.tickets().length;
    const ticket = { ticket: { comment: { body: 'x' } } };
    sandbox.faults.add({ path: '/api/v2/tickets', fault: { kind: 'reset' } });
    await expect(api('POST', '/api/v2/tickets', ticket)).rejects.toThrow();
    expect(sandbox.tickets()).toHaveLength(before);
    sandbox.faults.add({ path: '/api/v2/tickets', fault: { kind: 'reset', when: 'after' } });
    await expect(api('POST', '/api/v2/tickets', ticket)).rejects.toThrow();
    expect(sandbox.tickets()).toHaveLength(before + 1);
  });

  it('can be set over HTTP and taken back', async () => {
    await anonymous('POST', '/sandbox/faults', {
      path: '/api/v2/brands',
      fault: { status: 500 },
      times: 9,
    });
    expect((await api('GET', '/api/v2/brands')).status).toBe(500);
    await anonymous('DELETE', '/sandbox/faults');
    expect((await api('GET', '/api/v2/brands')).status).toBe(200);
  });
});
