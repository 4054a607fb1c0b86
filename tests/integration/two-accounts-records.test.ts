import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handoffs } from '../../backend/handoffs.ts';
import type { Response } from '../../backend/records/responses.ts';
import type { AccountStore } from '../../backend/records/store.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { readTables } from '../support/read-tables.ts';
import { startProduct, type Product } from '../support/start-product.ts';

const NOW = new Date('2026-05-04T08:00:00Z');
const TICKET = '101';
const CUSTOMER = '202';
const FOLLOW_UP_TICKET = '303';
const KEY = 'the-one-key';
const TOKEN = 'a-claim';
const followUpId = randomUUID();
const invitationId = randomUUID();

let product: Product;
let mine: AccountStore;
let others: AccountStore;
let response: Response;

beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
  const { store, account } = product.service;
  mine = account.store;
  const { id } = await store.accounts.ensure('https://others.zendesk.com', NOW);
  others = store.forAccount(id);

  const ids = { id: invitationId, ticketId: TICKET, customerId: CUSTOMER };
  const { attribution } = await anInvitationOut(product, ids).then(
    async () => (await mine.invitations.find(invitationId))!,
  );
  await mine.customers.lock(CUSTOMER, 'Karen Holm');
  await mine.events.recordOnce({
    eventId: 'event',
    invocationId: 'invocation',
    type: 'trigger',
    status: 'accepted',
    body: '{}',
    receivedAt: NOW,
  });
  const decision = { ticketId: TICKET, customerId: CUSTOMER, invitationId, at: NOW };
  await mine.decisions.add({ ...decision, outcome: 'invited', reason: null });
  await mine.solves.lock(TICKET);
  await mine.solves.record(TICKET, NOW);
  const answer = { score: 2, comment: 'Mine', improve: null, contactOk: true, provisional: false };
  await mine.responses.create({
    ...answer,
    score: 2,
    ...ids,
    id: randomUUID(),
    invitationId,
    attribution,
    locale: 'en',
    now: NOW,
  });
  response = (await mine.responses.findOfInvitation(invitationId))!;
  await mine.followUps.create({ id: followUpId, customerId: CUSTOMER, dueAt: NOW, now: NOW });
  await mine.followUps.addResponse(followUpId, response.id);
  await mine.followUps.markOpen(followUpId, FOLLOW_UP_TICKET);
  await mine.suppressions.add(CUSTOMER, 'opted_out', NOW);
  await mine.exportPosition.save('my-cursor');
  await mine.handoffs.add(handoffs.reviewInvitation, { ticketId: TICKET }, at(NOW));
});
afterAll(() => product.close());

const at = (dueAt: Date) => ({ key: KEY, dueAt, now: NOW });
const past = new Date('2020-01-01T00:00:00Z');

describe('another account’s records', () => {
  it.each<[string, () => Promise<unknown>, unknown]>([
    ['customers.find', () => others.customers.find(CUSTOMER), null],
    ['decisions.ofTicket', () => others.decisions.ofTicket(TICKET), []],
    ['followUps.findOpenOfCustomer', () => others.followUps.findOpenOfCustomer(CUSTOMER), null],
    ['followUps.findOfResponse', () => others.followUps.findOfResponse(response.id), null],
    ['followUps.findByTicket', () => others.followUps.findByTicket(FOLLOW_UP_TICKET), null],
    ['invitations.find', () => others.invitations.find(invitationId), null],
    ['invitations.findLatestOfTicket', () => others.invitations.findLatestOfTicket(TICKET), null],
    ['invitations.findOpenOfTicket', () => others.invitations.findOpenOfTicket(TICKET), null],
    [
      'invitations.findScheduledOfCustomer',
      () => others.invitations.findScheduledOfCustomer(CUSTOMER),
      [],
    ],
    ['invitations.lastAskedAt', () => others.invitations.lastAskedAt(CUSTOMER, null), null],
    ['responses.find', () => others.responses.find(response.id), null],
    ['responses.lockOfInvitation', () => others.responses.lockOfInvitation(invitationId), null],
    ['responses.findOfInvitation', () => others.responses.findOfInvitation(invitationId), null],
    ['responses.findLatestOfTicket', () => others.responses.findLatestOfTicket(TICKET), null],
    ['responses.ofCustomer', () => others.responses.ofCustomer(CUSTOMER, 10), []],
    ['suppressions.find', () => others.suppressions.find(CUSTOMER), null],
    ['writeBacks.find', () => others.writeBacks.find(response.id, 1, 'ticket'), null],
    ['writeBacks.findScoreBefore', () => others.writeBacks.findScoreBefore(response.id, 9), null],
  ])('show nothing of ours: %s', async (_name, read, nothing) => {
    expect(await read()).toEqual(nothing);
  });

  it('have a position of their own in the export', async () => {
    expect(await others.exportPosition.find()).toEqual({ cursor: null, startedAt: NOW });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['customers.erase', () => others.customers.erase(CUSTOMER, NOW)],
    ['followUps.addResponse', () => others.followUps.addResponse(followUpId, response.id)],
    ['followUps.markNoted', () => others.followUps.markNoted(response.id, NOW)],
    ['followUps.markOpen', () => others.followUps.markOpen(followUpId, '9')],
    ['followUps.markFailed', () => others.followUps.markFailed(followUpId, NOW)],
    ['followUps.markDone', () => others.followUps.markDone(followUpId, 'contacted', NOW)],
    ['handoffs.hasten', () => others.handoffs.hasten(handoffs.reviewInvitation, KEY)],
    ['invitations.claimForSending', () => others.invitations.claimForSending(invitationId, TOKEN)],
    ['invitations.release', () => others.invitations.release(invitationId, TOKEN)],
    ['invitations.markSent', () => others.invitations.markSent(invitationId, TOKEN, past, past)],
    [
      'invitations.markFailed',
      () => others.invitations.markFailed(invitationId, TOKEN, 'delivery_failed', NOW),
    ],
    [
      'invitations.cancel',
      () => others.invitations.cancel(invitationId, 'suppressed', NOW, { evenWhileSending: true }),
    ],
    ['invitations.markResponded', () => others.invitations.markResponded(invitationId, NOW)],
    ['invitations.expire', () => others.invitations.expire(invitationId, NOW)],
    ['invitations.reschedule', () => others.invitations.reschedule(invitationId, past)],
    ['invitations.markReminded', () => others.invitations.markReminded(invitationId, 3)],
    ['responses.amend', () => others.responses.amend(response, { ...response, score: 9 }, NOW)],
    ['responses.anonymise', () => others.responses.anonymise(CUSTOMER)],
    ['solves.record', () => others.solves.record(TICKET, past)],
    [
      'writeBacks.record',
      () =>
        others.writeBacks.record({
          responseId: response.id,
          version: 1,
          target: 'ticket',
          outcome: 'refused',
          detail: null,
          at: NOW,
        }),
    ],
  ])('change nothing of ours: %s', async (_name, change) => {
    // Each in the state of ours that the change would start from.
    for (const status of ['scheduled', 'sending', 'sent'] as const) {
      const { db } = product.service.store;
      await db.updateTable('invitations').set({ status }).execute();
      await db
        .updateTable('follow_ups')
        .set({ status: status === 'sent' ? 'open' : 'pending' })
        .execute();
      const before = await readTables(product);
      await change().catch(() => {});
      expect(await readTables(product)).toEqual(before);
    }
  });

  it('take the same names for rows of their own', async () => {
    await others.customers.lock(CUSTOMER, 'Somebody Else');
    await others.suppressions.add(CUSTOMER, 'bounced', NOW);
    expect(await others.solves.lock(TICKET)).toBeNull();
    const event = { eventId: 'event', invocationId: 'invocation', type: 'trigger', body: '{}' };
    const isNew = await others.events.recordOnce({ ...event, status: 'ignored', receivedAt: NOW });
    expect(isNew).toBe(true);
    await others.handoffs.add(handoffs.reviewInvitation, { ticketId: TICKET }, at(past));
    await others.followUps.create({
      id: randomUUID(),
      customerId: CUSTOMER,
      dueAt: NOW,
      now: NOW,
    });
    expect(await mine.customers.find(CUSTOMER)).toMatchObject({ name: 'Karen Holm' });
    expect(await mine.suppressions.find(CUSTOMER)).toMatchObject({ reason: 'opted_out' });
    expect(await mine.solves.lock(TICKET)).toEqual(NOW);
    const keys = await product.service.store.db.selectFrom('handoffs').select('key').execute();
    expect(keys.filter(({ key }) => key === KEY)).toHaveLength(2);
  });
});
