import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { aResponse } from '../support/builders/a-response.ts';
import { pageDataIn, postAppToken, signAppToken } from '../support/open-app.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

const MINUTE_MS = 60_000;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

let agentId: number;
let adminId: number;
beforeEach(async () => {
  product.sandbox.faults.clear();
  const { leadIds } = product.sandbox.state.landmarks;
  const team = product.sandbox.users().filter(({ id }) => !leadIds.includes(id));
  const [agent, admin] = (['agent', 'admin'] as const).map((role) =>
    team.find((user) => user.role === role),
  );
  [agentId, adminId] = [agent?.id ?? 0, admin?.id ?? 0];
  // What was remembered of them in the test before is over.
  await product.sandbox.skipClock(6 * MINUTE_MS);
});

/** Lays changes over a user, and takes them back when the work is done. */
async function asIf<T>(id: number, changes: object, work: () => Promise<T>): Promise<T> {
  const user = product.sandbox.user(id);
  const before = { ...user };
  Object.assign(user, changes);
  try {
    return await work();
  } finally {
    for (const key of Object.keys(changes)) delete (user as Record<string, unknown>)[key];
    Object.assign(user, before);
  }
}
const open = async (options: Parameters<typeof signAppToken>[1] = {}) =>
  postAppToken(product, await signAppToken(product, { agentId, ...options }));
const sessionOf = async (options: Parameters<typeof signAppToken>[1] = {}) =>
  pageDataIn(await (await open(options)).text()).session;
const call = (session: string, path: string, body?: string) =>
  fetch(`${product.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${session}` },
    ...(body === undefined ? {} : { body }),
  });
const read = (session: string, ticketId: number | string = 1) =>
  call(session, `/api/v1/tickets/${ticketId}`);
const act = (session: string, ticketId: number | string, action = 'cancel') =>
  call(session, `/api/v1/tickets/${ticketId}/invitation`, JSON.stringify({ action }));
const renew = (session: string) => call(session, '/api/v1/session', '');
const usersUrl = () => `${product.sandbox.url}/api/v2/users`;

describe('who may open the app', () => {
  it.each<[string, () => [number, object], number]>([
    ['an agent', () => [agentId, {}], 200],
    ['an admin', () => [adminId, {}], 200],
    ['an end user', () => [agentId, { role: 'end-user' }], 403],
    ['a suspended agent', () => [agentId, { suspended: true }], 403],
    ['a suspended admin', () => [adminId, { suspended: true }], 403],
    ['a deleted agent', () => [agentId, { active: false }], 403],
  ])('%s', async (_who, whose, status) => {
    const [id, changes] = whose();
    const answer = await asIf(id, changes, () => open({ agentId: id }));
    expect(answer.status).toBe(status);
    expect((await answer.text()).includes('"session"')).toBe(status === 200);
  });

  it.each([
    ['a user who does not exist', () => `${usersUrl()}/999999999.json`],
    [
      'a customer',
      () =>
        `${usersUrl()}/${product.sandbox.users().find(({ role }) => role === 'end-user')?.id}.json`,
    ],
    [
      'an admin’s number of another host',
      () => `https://other.zendesk.com/api/v2/users/${adminId}.json`,
    ],
    ['an admin’s number of another port', () => `http://127.0.0.1:1/api/v2/users/${adminId}.json`],
    ['a number', () => String(adminId)],
    ['nothing that names a user', () => 'https://nowhere.example'],
  ])('not %s', async (_who, sub) => {
    const answer = await open({ claims: { sub: sub() } });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'forbidden' });
  });

  it('nobody while Zendesk cannot say who it is, and a stranger learns no more', async () => {
    product.sandbox.faults.add({ path: '/api/v2/users', fault: { status: 401 }, times: 9 });
    const token = await signAppToken(product, { agentId });
    const answer = await postAppToken(product, token);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await answer.text()).not.toMatch(/401|api\/v2|token|127\.0/i);
    product.sandbox.faults.clear();
    // It was not used up.
    expect((await postAppToken(product, token)).status).toBe(200);
  });

  it('is a page where a browser asks', async () => {
    const token = await signAppToken(product, { claims: { sub: 'https://nowhere.example' } });
    const answer = await fetch(`${product.url}/zaf/ticket_sidebar`, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: new URLSearchParams({ token }),
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('only agents and admins of this Zendesk');
  });
});

describe('a token', () => {
  it('opens the app once, also when it comes twice at the same time or after a restart', async () => {
    const token = await signAppToken(product, { agentId });
    const answers = await Promise.all([1, 2, 3].map(() => postAppToken(product, token)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401, 401]);
    await product.restart();
    expect((await postAppToken(product, token)).status).toBe(401);
    expect((await open()).status).toBe(200);
  });

  it.each([
    ['is ten minutes old', () => ({ iat: seconds() - 600, exp: seconds() + 3_000 })],
    ['does not say when it was made', () => ({ iat: undefined })],
    [
      'is for another installation',
      () => ({ aud: `${product.sandbox.url}/api/v2/apps/installations/987654.json` }),
    ],
  ])('is refused when it %s', async (_what, claims) => {
    expect((await open({ claims: claims() })).status).toBe(401);
  });

  it('is not kept for longer than it is good', async () => {
    await open();
    const rows = () => product.service.store.db.selectFrom('used_tokens').selectAll().execute();
    expect(await rows()).not.toEqual([]);
    await product.sandbox.skipClock(10 * MINUTE_MS);
    await open();
    expect(await rows()).toHaveLength(1);
  });

  const seconds = () => Math.floor(product.clock.now().getTime() / 1000);
});

describe('a session follows its agent', () => {
  it.each([
    ['suspended', { suspended: true }],
    ['deleted', { active: false }],
    ['demoted to an end user', { role: 'end-user' }],
  ])('who was %s: all is over within five minutes', async (_what, changes) => {
    const session = await sessionOf();
    await asIf(agentId, changes, async () => {
      await product.sandbox.skipClock(5 * MINUTE_MS + 1000);
      expect((await read(session)).status).toBe(403);
      expect((await act(session, 1)).status).toBe(403);
      expect((await renew(session)).status).toBe(403);
    });
  });

  it('who was an admin: other tickets are closed to them', async () => {
    const session = await sessionOf({ agentId: adminId });
    expect((await read(session, 2)).status).toBe(200);
    await asIf(adminId, { role: 'agent', ticket_restriction: 'groups' }, async () => {
      await product.sandbox.skipClock(5 * MINUTE_MS + 1000);
      expect((await read(session, 2)).status).toBe(403);
      expect((await read(session)).status).toBe(200);
    });
  });

  it('for five minutes without Zendesk, and no longer', async () => {
    const session = await sessionOf();
    product.sandbox.faults.add({ path: '/api/v2/users', fault: { status: 503 }, times: 99 });
    await product.sandbox.skipClock(4 * MINUTE_MS);
    expect((await read(session)).status).toBe(200);
    await product.sandbox.skipClock(2 * MINUTE_MS);
    expect((await read(session)).status).toBe(503);
    product.sandbox.faults.clear();
    expect((await read(session)).status).toBe(200);
  });
});

describe('which tickets an agent reads and acts on', () => {
  it.each<[string, object | null, number]>([
    ['sees all tickets', {}, 200],
    ['is restricted to groups', { ticket_restriction: 'groups' }, 403],
    ['is restricted to own tickets', { ticket_restriction: 'assigned' }, 403],
    ['is restricted to an organization', { ticket_restriction: 'organization' }, 403],
    ['has a custom role that shows some', { custom_role_id: 360 }, 403],
    ['is not named by Zendesk', null, 403],
  ])(
    'one who %s: their own ticket, and others as Zendesk shows them',
    async (_who, changes, status) => {
      await asIf(agentId, changes ?? {}, async () => {
        const session = await sessionOf(changes === null ? { agentId: null } : {});
        expect((await read(session)).status).toBe(200);
        const { ticketId } = await anInvitationOut(product);
        expect((await read(session, ticketId)).status).toBe(status);
        // Too late for both; but only one of the two is told of it.
        expect((await act(session, ticketId)).status).toBe(status === 200 ? 409 : 403);
      });
    },
  );

  it('a restricted one reads nothing of other tickets by way of their customer', async () => {
    const { store, clock } = product.service.accounts.only();
    const own = '77001';
    for (const ticketId of [own, '77002']) {
      const response = aResponse({ invitationId: null, ticketId, customerId: '77', version: 1 });
      const given = { ...response, id: randomUUID(), locale: null, now: clock.now() };
      await store.responses.create(given);
    }
    const historyFor = async (changes: object) =>
      asIf(agentId, changes, async () => {
        await product.sandbox.skipClock(6 * MINUTE_MS);
        const session = await sessionOf({ ticketId: own });
        return ((await (await read(session, own)).json()) as { history: { ticketId: string }[] })
          .history;
      });
    expect(await historyFor({})).toHaveLength(2);
    const restricted = await historyFor({ ticket_restriction: 'assigned' });
    expect(restricted.map(({ ticketId: id }) => id)).toEqual([own]);
  });

  it('one whom Zendesk does not name does nothing', async () => {
    const session = await sessionOf({ agentId: null });
    expect((await act(session, 1)).status).toBe(403);
  });
});

describe('who sent now or cancelled', () => {
  const aScheduledOne = async () => {
    const dueAt = new Date(product.clock.now().getTime() + 60 * MINUTE_MS);
    const made = await anInvitationOut(product, { dueAt });
    await product.service.store.db
      .updateTable('invitations')
      .set({ status: 'scheduled', sent_at: null, expires_at: null })
      .where('id', '=', made.id)
      .execute();
    return made;
  };

  it.each([
    ['send_now', 'invited', null],
    ['cancel', 'cancelled', 'cancelled_by_agent'],
  ])('is written down: %s', async (action, outcome, reason) => {
    const { name } = product.sandbox.user(agentId);
    for (const [bearer, by] of [
      [await sessionOf(), { id: String(agentId), name }],
      [ADMIN_KEY, { id: null, name: null }],
    ] as const) {
      const { ticketId } = await aScheduledOne();
      const answer = await act(bearer, ticketId, action);
      expect(answer.status).toBe(200);
      const { decisions } = (await answer.json()) as { decisions: unknown[] };
      expect(decisions[0]).toMatchObject({ outcome, reason, by });
    }
  });
});

describe('wrong keys', () => {
  it('are slowed down by the address that they come from, and right ones never', async () => {
    const guess = async (from: string) => {
      const headers = { authorization: 'Bearer wrong', 'x-forwarded-for': from };
      return fetch(`${product.url}/api/v1/tickets/1`, { headers });
    };
    const guesses = await Promise.all(Array.from({ length: 40 }, () => guess('203.0.113.7')));
    const statuses = guesses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    const late = await guess('203.0.113.7');
    expect(late.headers.get('retry-after')).toBe('60');
    expect(await late.json()).toMatchObject({ code: 'too_many_requests' });
    expect((await guess('203.0.113.8')).status).toBe(401);
    expect((await read(ADMIN_KEY)).status).toBe(200);
    const tokens = await Promise.all(
      Array.from({ length: 40 }, () => postAppToken(product, 'forged')),
    );
    expect(tokens.map(({ status }) => status)).toContain(429);
    expect((await open()).status).toBe(200);
  });
});
