import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitingSchema, type Waiting } from '../../shared/contracts/waiting.ts';
import type { Score } from '../../shared/nps.ts';
import { addPast } from '../support/report-history.ts';
import { openResponseScene, type ResponseScene } from '../support/response-scene.ts';

const HOUR_MS = 60 * 60_000;

let scene: ResponseScene;
let now: number;
beforeAll(async () => {
  scene = await openResponseScene();
});
afterAll(() => scene.product.close());
beforeEach(async () => {
  await scene.startOver();
  now = scene.product.clock.now().getTime();
});

type Given = { hoursAgo: number; score?: Score; customer?: string; groupId?: string };

async function answer({ hoursAgo, score = 2, customer = '90', groupId = '20' }: Given) {
  const sentAt = new Date(now - hoursAgo * HOUR_MS);
  const { responseId } = await addPast(scene.product.service.store.db, scene.accountId, {
    sentAt,
    customer,
    survey: 'default',
    attribution: {
      brandId: null,
      groupId,
      assigneeId: null,
      formId: null,
      organizationId: null,
      channel: 'email',
      tags: [],
    },
    locale: 'en',
    answer: { score, submittedAt: sentAt },
  });
  return responseId ?? '';
}

/** Opens the follow-up of an answer, due so many hours from now. */
async function followUp(id: string, dueInHours: number, customerId = '90'): Promise<void> {
  const { followUps } = scene.records;
  const dueAt = new Date(now + dueInHours * HOUR_MS);
  await followUps.create({ id, customerId, dueAt, now: new Date(now) });
  await followUps.addResponse(id, id);
  await followUps.markOpen(id, '7001', new Date(now));
}

async function waiting(query = ''): Promise<Waiting> {
  return waitingSchema.parse(await (await scene.call(`/reports/waiting?${query}`)).json());
}
const idsIn = ({ count, items }: Waiting['overdue']) => ({
  count,
  ids: items.map(({ id }) => id),
});
const NOBODY = { count: 0, ids: [] };

describe('customers who wait', () => {
  it('are those whose follow-up is overdue, the longest first, with the task to open', async () => {
    const [lately, long, inTime] = [
      await answer({ hoursAgo: 30 }),
      await answer({ hoursAgo: 60, customer: '91' }),
      await answer({ hoursAgo: 3, customer: '92' }),
    ];
    await followUp(lately, -1);
    await followUp(long, -30, '91');
    await followUp(inTime, 1, '92');
    const { overdue, untaken } = await waiting();
    expect(idsIn(overdue)).toEqual({ count: 2, ids: [long, lately] });
    expect(overdue.items[0]?.followUp).toMatchObject({ status: 'open', ticketId: '7001' });
    expect(idsIn(untaken)).toEqual(NOBODY);
  });

  it('are named once, by their latest answer, however many low scores they gave', async () => {
    const first = await answer({ hoursAgo: 60 });
    const second = await answer({ hoursAgo: 40 });
    await followUp(first, -2);
    await scene.records.followUps.addResponse(first, second);
    expect(idsIn((await waiting()).overdue)).toEqual({ count: 1, ids: [second] });
  });

  it('wait no longer once their follow-up is done', async () => {
    const id = await answer({ hoursAgo: 60 });
    await followUp(id, -2);
    await scene.records.followUps.markDone(id, 'recovered', {
      actor: null,
      now: new Date(now),
    });
    const { overdue, untaken } = await waiting();
    expect([idsIn(overdue), idsIn(untaken)]).toEqual([NOBODY, NOBODY]);
  });

  it('are those with a low score that nobody has taken, the oldest first', async () => {
    const refused = await answer({ hoursAgo: 50, customer: '91' });
    await followUp(refused, 5, '91');
    await scene.product.service.store.db
      .updateTable('follow_ups')
      .set({ status: 'failed' })
      .execute();
    const left = await answer({ hoursAgo: 20 });
    await answer({ hoursAgo: 20, score: 7 });
    await answer({ hoursAgo: 0 });
    await answer({ hoursAgo: 24 * 15 });
    expect(idsIn((await waiting()).untaken)).toEqual({ count: 2, ids: [refused, left] });
  });

  it.each([
    ['read', { read: true }],
    ['ignored', { ignored: { reason: 'A test' } }],
  ])('wait no longer once their answer is %s', async (_what, change) => {
    const id = await answer({ hoursAgo: 20 });
    await scene.patch(id, change);
    expect(idsIn((await waiting()).untaken)).toEqual(NOBODY);
  });

  it('are not those of an imported answer, which another product has taken care of', async () => {
    await scene.add({ at: new Date(now - 20 * HOUR_MS).toISOString(), score: 1 });
    expect(idsIn((await waiting()).untaken)).toEqual(NOBODY);
  });

  it('are those of the groups asked for, and counted beyond the ones that are named', async () => {
    for (let each = 0; each < 7; each += 1) await answer({ hoursAgo: 20 + each });
    const own = await answer({ hoursAgo: 20, groupId: '21' });
    expect(idsIn((await waiting('group=21')).untaken)).toEqual({ count: 1, ids: [own] });
    const { untaken } = await waiting();
    expect([untaken.count, untaken.items.length]).toEqual([8, 5]);
  });

  it('are asked for by attributes alone', async () => {
    expect((await scene.call('/reports/waiting?from=2026-01-01')).status).toBe(422);
  });
});
