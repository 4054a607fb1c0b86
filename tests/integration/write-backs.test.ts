import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handoffs } from '../../backend/handoffs.ts';
import { updateTicketJob } from '../../backend/write-back/update-ticket.job.ts';
import { writeCustomerJob, writeTicketJob } from '../../backend/write-back/write-version.job.ts';
import { aJobContext } from '../support/a-job-context.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { setScene } from '../support/desk-scene.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { post } from '../support/survey-form.ts';

let product: Product;
beforeAll(async () => {
  // Without workers each job runs when a test says so.
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const account = () => product.service.accounts.only();
const context = (attempt = 1) => aJobContext({ accountId: account().id, attempt });

async function anAnswer(score: number) {
  const scene = setScene(product);
  const ids = { ticketId: String(scene.ticketId), customerId: String(scene.customerId) };
  const { id, link } = await anInvitationOut(product, ids);
  await post(link, { score: String(score) });
  const response = await account().store.responses.findOfInvitation(id);
  const responseId = response?.id ?? '';
  const notesOn = () =>
    product.sandbox
      .comments(scene.ticketId)
      .map(({ body }) => body)
      .filter((body) => body.startsWith('NPS response'));
  return { link, responseId, ticketId: ids.ticketId, notesOn };
}
const update = (responseId: string, attempt = 1) =>
  updateTicketJob({ accounts: { byId: account } }).run({ responseId }, context(attempt));
const askedFor = async (name: string, key: string) =>
  account().store.handoffs.has({ ...handoffs.updateTicket, name }, key);
const recordedOf = (responseId: string, version: number) =>
  account().store.writeBacks.find(responseId, version, 'ticket');

/** Ends as a process does that is killed between Zendesk's answer and our record of it. */
async function dieBehindTheUpdate(responseId: string): Promise<void> {
  const { store } = account();
  const writeBacks = {
    ...store.writeBacks,
    record: async () => {
      throw new Error('killed');
    },
  };
  const dying = { ...account(), store: { ...store, writeBacks } };
  const job = updateTicketJob({ accounts: { byId: () => dying } });
  await expect(job.run({ responseId }, context())).rejects.toThrow('killed');
  expect(await recordedOf(responseId, 1)).toBeNull();
}

describe('a run that died behind its update', () => {
  it('is followed by one that writes no second note', async () => {
    const { responseId, notesOn } = await anAnswer(9);
    await dieBehindTheUpdate(responseId);
    await update(responseId, 2);
    expect(notesOn()).toHaveLength(1);
    expect(await recordedOf(responseId, 1)).toMatchObject({ outcome: 'written' });
  });

  it('is known to the run that writes an amendment', async () => {
    const { responseId, link, notesOn } = await anAnswer(9);
    await dieBehindTheUpdate(responseId);
    await post(link, { score: '6' });
    await update(responseId, 2);
    expect(notesOn()).toEqual([
      expect.stringMatching(/^NPS response: 9 /),
      expect.stringMatching(/^NPS response amended: 6 .*before: 9/),
    ]);
  });
});

describe('what an older release asks for', () => {
  const writeOld = (responseId: string, version: number, attempt = 1) =>
    writeTicketJob({ accounts: { byId: account } }).run({ responseId, version }, context(attempt));

  it('is left to the one hand-off of the response', async () => {
    const { responseId, notesOn } = await anAnswer(9);
    await writeOld(responseId, 1);
    expect(notesOn()).toEqual([]);
    expect(await askedFor('update-ticket', responseId)).toBe(true);
    await Promise.all([writeOld(responseId, 1), update(responseId)]);
    expect(notesOn()).toHaveLength(1);
  });

  it('is left to the one hand-off of the customer', async () => {
    const { responseId } = await anAnswer(9);
    const response = await account().store.responses.find(responseId);
    const job = writeCustomerJob({ accounts: { byId: account } });
    await job.run({ responseId, version: 1 }, context());
    expect(await askedFor('update-customer', response?.customerId ?? '')).toBe(true);
  });

  /** The older release's row for a version, as its worker has left it. */
  async function anOlderRow(responseId: string, version: number, values: object): Promise<void> {
    const now = new Date();
    const row = { account_id: account().id, name: 'write-ticket', key: `${responseId}-${version}` };
    const message = JSON.stringify({ responseId, version });
    await product.service.store.db
      .insertInto('handoffs')
      .values({ ...row, message, due_at: now, created_at: now, ...values })
      .execute();
  }
  const olderRowOf = (responseId: string, version: number) =>
    product.service.store.db
      .selectFrom('handoffs')
      .select(['status', 'attempts'])
      .where('name', '=', 'write-ticket')
      .where('key', '=', `${responseId}-${version}`)
      .executeTakeFirst();

  it('is done with when it is still waiting', async () => {
    const { responseId, notesOn } = await anAnswer(9);
    await anOlderRow(responseId, 1, { status: 'waiting' });
    await update(responseId);
    expect(notesOn()).toHaveLength(1);
    expect(await olderRowOf(responseId, 1)).toMatchObject({ status: 'done' });
  });

  it('is waited for while it runs, also for an earlier version', async () => {
    const { responseId, link, notesOn } = await anAnswer(9);
    await post(link, { score: '6' });
    const lease = { lease_owner: 'older', lease_until: new Date(Date.now() + 60_000) };
    await anOlderRow(responseId, 1, { status: 'running', attempts: 1, ...lease });
    expect(await update(responseId)).toEqual({ again: expect.any(Date) });
    expect(notesOn()).toEqual([]);
  });

  it('cannot be asked for any more once the version is written', async () => {
    const { responseId } = await anAnswer(9);
    await update(responseId);
    const now = new Date();
    const message = { responseId, version: 1 };
    const options = { key: `${responseId}-1`, dueAt: now, now };
    await account().store.handoffs.add(handoffs.writeTicket, message, options);
    expect(await olderRowOf(responseId, 1)).toMatchObject({ status: 'done', attempts: 0 });
  });

  it.each(['', '-note'])(
    'is looked for on the ticket when it has begun: mark "%s"',
    async (part) => {
      const { responseId, ticketId, notesOn } = await anAnswer(9);
      const metadata = { aftercare: `response-${responseId}-1${part}` };
      const comment = {
        html_body: '<p>NPS response: 9 of 10, by the older release</p>',
        public: false,
      };
      const { zendesk } = account();
      await zendesk.updateTicket(
        ticketId,
        { comment, metadata },
        await zendesk.readStamp(ticketId),
      );
      await anOlderRow(responseId, 1, { status: 'waiting', attempts: 1 });
      await update(responseId);
      expect(notesOn()).toHaveLength(1);
      expect(await recordedOf(responseId, 1)).toMatchObject({ outcome: 'written' });
    },
  );

  it('ends quietly when the response is gone', async () => {
    const nobody = '2f3c6c1e-0000-4000-8000-00000000dead';
    await expect(writeOld(nobody, 1)).resolves.toBeUndefined();
    expect(await askedFor('update-ticket', nobody)).toBe(false);
  });
});
