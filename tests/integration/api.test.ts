import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { considerInvitationJob } from '../../backend/invitation/consider-invitation.job.ts';
import { ticketViewSchema } from '../../shared/contracts/ticket-view.ts';
import { aJobContext } from '../support/a-job-context.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { readTables } from '../support/read-tables.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const call = (path: string, init: { method?: string; body?: string } = {}) =>
  fetch(`${product.url}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
  });
const act = (ticketId: string, body: string) =>
  call(`/api/v1/tickets/${ticketId}/invitation`, { method: 'POST', body });
const expectProblem = async (answer: Response, status: number, code: string) => {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const problem = (await answer.json()) as Record<string, unknown>;
  expect(problem).toMatchObject({ type: 'about:blank', status, code });
  expect(problem['title']).toMatch(/\w/);
  expect(problem['detail']).toMatch(/\w/);
  return problem;
};

describe('who may call the API', () => {
  it.each([
    ['nobody', undefined],
    ['a name and a password', `Basic ${btoa(`admin:${ADMIN_KEY}`)}`],
    ['an empty bearer', 'Bearer '],
    ['the key with more behind it', `Bearer ${ADMIN_KEY} x`],
    ['another key', 'Bearer admin-key-of-the-test-producT'],
    ['the key alone', ADMIN_KEY],
  ])('not %s', async (_what, authorization) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    for (const [path, method] of [
      ['/api/v1/tickets/1', 'GET'],
      ['/api/v1/tickets/1/invitation', 'POST'],
      ['/api/v1/session', 'POST'],
      ['/api/v1/nothing', 'GET'],
    ] as const) {
      const answer = await fetch(`${product.url}${path}`, { method, headers });
      await expectProblem(answer, 401, 'not_authenticated');
    }
  });

  it('the admin key, which needs no session', async () => {
    expect((await call('/api/v1/tickets/1')).status).toBe(200);
    await expectProblem(await call('/api/v1/session', { method: 'POST' }), 403, 'forbidden');
  });
});

describe('a ticket', () => {
  it('that nothing is known of is empty, not missing', async () => {
    const answer = await call('/api/v1/tickets/98765');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const view = z.strictObject(ticketViewSchema.shape).parse(await answer.json());
    expect(view).toMatchObject({
      ticketId: '98765',
      customer: null,
      invitation: null,
      decisions: [],
      response: null,
      followUp: null,
      history: [],
    });
  });

  it('whose solve could not be decided on says so, and not that a mail was lost', async () => {
    const account = product.service.accounts.only();
    const job = considerInvitationJob({ accounts: { byId: () => account } });
    const context = aJobContext({ accountId: account.id });
    await job.giveUp({ ticketId: '98766', solvedAt: null }, context, new Error('away for a day'));
    expect(await (await call('/api/v1/tickets/98766')).json()).toMatchObject({
      decisions: [{ outcome: 'skipped', reason: 'not_decided' }],
    });
  });

  it.each(['abc', '-1', '1.5', '0x10', '1e3', '123456789012345678901', '%20', "1'--", '%00'])(
    'is not numbered %s',
    async (id) => {
      const problem = await expectProblem(
        await call(`/api/v1/tickets/${id}`),
        422,
        'invalid_request',
      );
      expect(problem['errors']).toMatchObject([{ field: 'ticketId' }]);
      await expectProblem(await act(id, '{"action":"cancel"}'), 422, 'invalid_request');
    },
  );
});

describe('acting on an invitation', () => {
  it.each([
    ['nothing', '', 422],
    ['an empty object', '{}', 422],
    ['an unknown action', '{"action":"explode"}', 422],
    ['more than an action', '{"action":"cancel","force":true}', 422],
    ['a list', '["cancel"]', 422],
    ['text', 'cancel', 400],
    ['JSON that is cut off', '{"action":', 400],
    ['too much', JSON.stringify({ action: 'cancel', pad: 'x'.repeat(1_100_000) }), 413],
  ])('needs an action: %s', async (_what, body, status) => {
    const { ticketId, id } = await aScheduledOne();
    const codes = { 400: 'malformed', 413: 'too_large', 422: 'invalid_request' };
    await expectProblem(await act(ticketId, body), status, codes[status as 400]);
    expect((await product.service.accounts.only().store.invitations.find(id))?.status).toBe(
      'scheduled',
    );
  });

  it('needs an invitation', async () => {
    const before = await readTables(product);
    for (const action of ['send_now', 'cancel']) {
      await expectProblem(await act('98765', JSON.stringify({ action })), 404, 'not_found');
    }
    expect(await readTables(product)).toEqual(before);
  });

  it.each(['sending', 'sent', 'responded', 'cancelled', 'expired', 'failed'] as const)(
    'is too late when it is %s, and changes nothing',
    async (status) => {
      const { id, ticketId } = await anInvitationOut(product);
      const { db } = product.service.store;
      await db.updateTable('invitations').set({ status }).where('id', '=', id).execute();
      const before = await readTables(product);
      for (const action of ['send_now', 'cancel']) {
        await expectProblem(await act(ticketId, JSON.stringify({ action })), 409, 'conflict');
      }
      expect(await readTables(product)).toEqual(before);
    },
  );

  it('cancels once, and says so in the log', async () => {
    const { ticketId } = await aScheduledOne();
    const answers = await Promise.all([1, 2, 3].map(() => act(ticketId, '{"action":"cancel"}')));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    const view = ticketViewSchema.parse(await (await call(`/api/v1/tickets/${ticketId}`)).json());
    expect(view.invitation).toMatchObject({ status: 'cancelled', reason: 'cancelled_by_agent' });
    expect(view.decisions).toMatchObject([{ outcome: 'cancelled', reason: 'cancelled_by_agent' }]);
  });

  it('makes it due at once, and answers with how it is then', async () => {
    const { ticketId } = await aScheduledOne();
    const answer = await act(ticketId, '{"action":"send_now"}');
    expect(answer.status).toBe(200);
    const { invitation } = ticketViewSchema.parse(await answer.json());
    expect(invitation?.status).toBe('scheduled');
    const now = product.clock.now().getTime();
    expect(Date.parse(invitation?.dueAt ?? '')).toBeLessThanOrEqual(now);
  });

  /** One that waits for its due time. */
  async function aScheduledOne() {
    const dueAt = new Date(product.clock.now().getTime() + 60 * 60_000);
    const made = await anInvitationOut(product, { dueAt });
    await product.service.store.db
      .updateTable('invitations')
      .set({ status: 'scheduled', sent_at: null, expires_at: null })
      .where('id', '=', made.id)
      .execute();
    return made;
  }
});

describe('what is not there', () => {
  it.each(['/', '/favicon.ico', '/api', '/api/v2/tickets/1', '/zaf', '/s', '/s/', '/%ff', '//'])(
    'is a problem of the same shape: %s',
    async (path) => {
      const answer = await fetch(`${product.url}${path}`);
      expect([400, 404]).toContain(answer.status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('x-powered-by')).toBeNull();
      expect(await answer.json()).toMatchObject({ status: answer.status });
    },
  );

  it.each(['/api/v1', '/api/v1/nothing', '/api/v1/tickets', '/api/v1/tickets/1/more'])(
    'is one below the API too: %s',
    async (path) => {
      await expectProblem(await call(path), 404, 'not_found');
    },
  );
});

describe('what browsers and crawlers ask', () => {
  it('the bare address is a page', async () => {
    const answer = await fetch(product.url, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.text()).toContain('<h1>Aftercare</h1>');
  });

  it('robots are told to stay away', async () => {
    const answer = await fetch(`${product.url}/robots.txt`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toBe('User-agent: *\nDisallow: /\n');
  });
});

describe('what operators ask', () => {
  it('lives', async () => {
    const answer = await fetch(`${product.url}/healthz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ok' });
  });

  it('is ready, and tells of what it works with', async () => {
    const ready = await fetch(`${product.url}/readyz`);
    expect(await ready.json()).toMatchObject({
      status: 'ready',
      checks: { database: 'ok', queue: 'ok', zendesk: 'ok', mail: 'ok' },
    });
  });

  it('is ready though Zendesk is away when it starts', async () => {
    // What it has seen of Zendesk it goes by for a minute, hence a service of its own.
    await product.restart();
    product.sandbox.faults.add({ path: '/api/v2/oauth', fault: { status: 503 }, times: 5 });
    const answer = await fetch(`${product.url}/readyz`);
    product.sandbox.faults.clear();
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      status: 'ready',
      checks: { zendesk: 'failing' },
    });
  });
});
