import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccountContext } from '../../backend/account/account-context.ts';
import { backTestJob } from '../../backend/back-test/back-test.job.ts';
import type { TicketPage } from '../../backend/platform/zendesk/zendesk.ts';
import { backTestSchema, type BackTest } from '../../shared/contracts/back-test.ts';
import { aClaimedJobContext } from '../support/a-job-context.ts';
import { apiOf } from '../support/call-api.ts';
import { setScene } from '../support/desk-scene.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { readRowsOf } from '../support/two-accounts/read-rows.ts';

const DRAFT = { surveys: [{ delayHours: 48, exclude: { tags: ['vip'] } }] };
const PAGE = 2;

let product: Product;
let account: AccountContext;
let exported: TicketPage;
beforeAll(async () => {
  // Its hand-offs are run by the tests alone.
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
  await product.sandbox.skipClock(2_000);
  account = product.service.accounts.only();
  for (let each = 0; each < 5; each += 1) {
    const { customerId, ticketId, solve } = setScene(product);
    solve();
    if (each > 2) continue;
    product.sandbox.actions.updateTicket(ticketId, { additional_tags: ['vip'] });
    const { id } = product.sandbox.actions.createTicket(customerId, { subject: 'One more' });
    product.sandbox.actions.solveTicket(id);
  }
  await product.sandbox.whenIdle();
  // The export holds its last minute back.
  await product.sandbox.skipClock(120_000);
  exported = await account.zendesk.exportTickets({ startTime: 0 });
});
afterAll(() => product.close());
beforeEach(async () => {
  await product.service.store.db.deleteFrom('jobs').execute();
});

const api = (path: string, body?: unknown) =>
  apiOf(product, ADMIN_KEY)(path, body === undefined ? {} : { method: 'POST', body });
const ask = async (body: object = { settings: DRAFT }) => api('/settings/back-test', body);
const idIn = ({ json }: { json: Record<string, unknown> }) => String(json['id']);

/** The account, whose export comes in small pages, and which may be cut off. */
function accountCutOff(cutOff: { at?: 'lookup' | 'pause'; onPage?: number } = {}): AccountContext {
  let pages = 0;
  const fail = (at: 'lookup' | 'pause') => {
    if (cutOff.at === at && pages === (cutOff.onPage ?? 1)) throw new Error('killed');
  };
  const { zendesk, clock } = account;
  return {
    ...account,
    settings: account.settings,
    clock: {
      ...clock,
      now: () => {
        fail('pause');
        return clock.now();
      },
    },
    zendesk: {
      ...zendesk,
      exportTickets: (from) => {
        pages += 1;
        const start = 'cursor' in from ? Number(from.cursor) : 0;
        const all = exported;
        const end = start + PAGE;
        const isLast = end >= all.tickets.length;
        const tickets = all.tickets.slice(start, end);
        return Promise.resolve({ ...all, tickets, cursor: String(end), isLast });
      },
      async getUsers(ids) {
        fail('lookup');
        return zendesk.getUsers(ids);
      },
    },
  };
}

/** One run of a job by a worker of its own. */
async function run(jobId: string, of: AccountContext = accountCutOff()): Promise<unknown> {
  const job = backTestJob({ accounts: { byId: () => of } });
  return job.run({ jobId }, await aClaimedJobContext(product));
}

async function runToTheEnd(jobId: string): Promise<BackTest> {
  const again = accountCutOff();
  while ((await run(jobId, again)) !== undefined);
  const { json } = await api(`/jobs/${jobId}`);
  expect(json).toMatchObject({ status: 'done', problem: null });
  return backTestSchema.parse(json['result']);
}

const withoutTimes = (result: BackTest) => ({ ...result, from: '', to: '' });

describe('a back-test', () => {
  it('tells both settings side by side', async () => {
    const started = await ask();
    expect(started).toMatchObject({ status: 202, json: { status: 'waiting', total: 30 } });
    const result = await runToTheEnd(idIn(started));
    expect(result).toMatchObject({
      days: 30,
      tickets: 8,
      unread: 0,
      responseRate: { rate: 0.15, sent: 0, isOwn: false },
      variance: { value: 0.67, isOwn: false },
      // Three customers have two tickets, of which one alone is left out by the draft.
      inForce: { asked: 5, customers: 5, waitHours: 24 },
      draft: { asked: 5, customers: 5, waitHours: 48 },
      difference: { asked: 0, customers: 0, expectedAnswers: 0 },
      notAsked: expect.arrayContaining([
        { reason: 'excluded_tag', draft: 3, inForce: 0, difference: 3 },
        { reason: 'recently_surveyed', draft: 0, inForce: 3, difference: -3 },
      ]) as unknown,
      surveys: [{ survey: 'default', draft: 5, inForce: 5, difference: 0 }],
      differing: 8,
    });
    expect(result.inForce.hours.reduce((sum, each) => sum + each)).toBe(5);
    expect(result.inForce.weekdays.reduce((sum, { asked }) => sum + asked, 0)).toBe(5);
    expect(result.examples).toHaveLength(8);
  });

  it('reads only: nothing else is written, here or in Zendesk', async () => {
    const { store } = product.service;
    const id = idIn(await ask());
    const isOther = (row: string) => !/^(jobs|handoffs|back_test_solves) /.test(row);
    const before = (await readRowsOf(store, account.id)).filter(isOther);
    const calls = product.sandbox.requests().length;
    await runToTheEnd(id);
    expect((await readRowsOf(store, account.id)).filter(isOther)).toEqual(before);
    const made = product.sandbox.requests().slice(calls);
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter(({ method, path }) => method !== 'GET' && !/oauth/.test(path))).toEqual([]);
  });

  it.each([
    ['before its page is stored', 'lookup', 2],
    ['after its page is stored', 'pause', 2],
    ['before the result is stored', 'pause', 4],
  ] as const)('that is cut off %s ends as one that was not', async (_when, at, onPage) => {
    const whole = await runToTheEnd(idIn(await ask()));
    const id = idIn(await ask());
    const cut = accountCutOff({ at, onPage });
    await expect(
      (async () => {
        for (;;) if ((await run(id, cut)) === undefined) return;
      })(),
    ).rejects.toThrow('killed');
    expect((await api(`/jobs/${id}`)).json).toMatchObject({ status: 'running', result: null });
    expect(withoutTimes(await runToTheEnd(id))).toEqual(withoutTimes(whole));
    // And once more after its end, as when that was not heard of.
    expect(await run(id)).toBeUndefined();
  });

  it('keeps nothing of a run whose hand-off is another’s by then', async () => {
    const id = idIn(await ask());
    const job = backTestJob({ accounts: { byId: () => accountCutOff() } });
    const context = await aClaimedJobContext(product);
    await expect(job.run({ jobId: id }, { ...context, token: 'another' })).rejects.toThrow();
    expect((await api(`/jobs/${id}`)).json).toMatchObject({ status: 'waiting', done: 0 });
    expect(await account.store.backTestSolves.count(id)).toBe(0);
  });

  it('that is given up says why, keeps nothing, and begins anew when it is tried again', async () => {
    const id = idIn(await ask());
    await run(id);
    expect((await api(`/jobs/${id}`)).json).toMatchObject({ status: 'running' });
    const job = backTestJob(product.service);
    await job.giveUp({ jobId: id }, await aClaimedJobContext(product), new Error('away'));
    expect((await api(`/jobs/${id}`)).json).toMatchObject({ status: 'failed', problem: 'away' });
    expect(await account.store.backTestSolves.count(id)).toBe(0);
    expect((await runToTheEnd(id)).tickets).toBe(8);
  });
});

describe('asking for one', () => {
  it.each([
    ['no settings', { days: 3 }, 'settings'],
    ['a fault of the draft', { settings: { surveys: [{ quarantineDays: -1 }] } }, 'quarantineDays'],
    ['no days', { settings: {}, days: 0 }, 'days'],
    ['too many days', { settings: {}, days: 91 }, 'days'],
    ['another name', { settings: {}, day: 3 }, 'day'],
  ])('is refused with the field for %s', async (_what, body, field) => {
    const { status, json } = await ask(body);
    expect(status).toBe(422);
    expect(JSON.stringify(json['errors'] ?? json)).toContain(field);
  });

  it('is refused while two are under way, however many ask at the same moment', async () => {
    const asked = await Promise.all(Array.from({ length: 6 }, () => ask()));
    const counted = (code: number) => asked.filter(({ status }) => status === code).length;
    expect([counted(202), counted(409)]).toEqual([2, 4]);
    const first = asked.find(({ status }) => status === 202)!;
    await runToTheEnd(idIn(first));
    expect((await ask()).status).toBe(202);
  });
});

describe('a job', () => {
  it('is not found for another account, nor without there being one', async () => {
    const { store } = product.service;
    const others = await store.accounts.ensure('https://others.zendesk.com', new Date());
    const id = idIn(await ask());
    await store.db.updateTable('jobs').set({ account_id: others.id }).execute();
    expect((await api(`/jobs/${id}`)).status).toBe(404);
    expect((await api(`/jobs/${randomUUID()}`)).status).toBe(404);
    expect((await api('/jobs/1')).status).toBe(422);
  });

  it('goes a month after it was asked for', async () => {
    const id = idIn(await ask());
    const monthMs = 30 * 24 * 60 * 60_000;
    expect(await account.store.jobs.forget(monthMs, 10)).toBe(0);
    const longAgo = new Date(product.clock.now().getTime() - monthMs - 1000);
    await product.service.store.db.updateTable('jobs').set({ created_at: longAgo }).execute();
    expect(await account.store.jobs.forget(monthMs, 10)).toBe(1);
    expect((await api(`/jobs/${id}`)).status).toBe(404);
  });
});
