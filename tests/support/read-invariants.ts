import { expect } from 'vitest';
import type { TicketView } from '../../shared/contracts/ticket-view.ts';
import { ADMIN_KEY, type Product } from './start-product.ts';

const DAY_MS = 24 * 60 * 60_000;
/** A mail that was on its way when its customer opted out. */
const UNDER_WAY_MS = 60_000;

type Desk = {
  customers: { id: number; email: string }[];
  ticketIds: number[];
  quarantineDays: number;
};

/** Holds the product to what is true of it at any time, once all work has ended. */
export async function expectInvariants(product: Product, desk: Desk): Promise<void> {
  for (const ticketId of desk.ticketIds) await expectTicketInOrder(product, ticketId);
  for (const customer of desk.customers) {
    await expectCustomerInPeace(product, customer, desk.quarantineDays);
    await expectOneTask(product, String(customer.id));
  }
  expectNoMailTwice(product);
  await expectNothingGivenUp(product);
}

async function viewOf(product: Product, ticketId: number): Promise<TicketView> {
  const headers = { authorization: `Bearer ${ADMIN_KEY}` };
  const answer = await fetch(`${product.url}/api/v1/tickets/${ticketId}`, { headers });
  expect(answer.status).toBe(200);
  return (await answer.json()) as TicketView;
}

async function expectTicketInOrder(product: Product, ticketId: number): Promise<void> {
  const { sandbox, service } = product;
  const { db } = service.store;
  const ticket = sandbox.tickets().find(({ id }) => id === ticketId);
  const solves = sandbox
    .audits(ticketId)
    .filter(({ events }) =>
      events.some((each) => each['field_name'] === 'status' && each['value'] === 'solved'),
    );
  const invitations = await db
    .selectFrom('invitations')
    .selectAll()
    .where('zendesk_ticket_id', '=', String(ticketId))
    .execute();
  expect(invitations.length, 'one invitation per solve').toBeLessThanOrEqual(solves.length);

  const view = await viewOf(product, ticketId);
  // One that was opened or merged again before anybody could tell of it is no solved ticket.
  if (ticket?.status === 'solved') {
    expect(view.decisions, 'a solved ticket has a decision').not.toEqual([]);
    expect(view.decisions[0]?.reason, 'a solved ticket is not taken for open').not.toBe(
      'ticket_reopened',
    );
  }
  for (const { id, status } of invitations) {
    expect(['scheduled', 'sending'], `invitation ${id} has settled`).not.toContain(status);
  }
  await expectResponsesInOrder(product, ticketId, view);
}

async function expectResponsesInOrder(product: Product, ticketId: number, view: TicketView) {
  const { sandbox, service } = product;
  const { db } = service.store;
  const responses = await db
    .selectFrom('responses')
    .selectAll()
    .where('zendesk_ticket_id', '=', String(ticketId))
    .orderBy('submitted_at', 'desc')
    .execute();
  const [latest] = responses;
  expect(view.response?.score, 'the API says what the row says').toBe(latest?.score);
  const notes = sandbox.comments(ticketId).filter(({ body }) => body.startsWith('NPS response'));
  let versionCount = 0;
  for (const response of responses) {
    const versions = await db
      .selectFrom('response_versions')
      .selectAll()
      .where('response_id', '=', response.id)
      .orderBy('version')
      .execute();
    expect(versions.map(({ version }) => version)).toEqual(
      Array.from({ length: response.version }, (_, index) => index + 1),
    );
    expect(versions.at(-1)).toMatchObject({ score: response.score, comment: response.comment });
    versionCount += versions.length;
  }
  expect(notes.length, 'one note per version').toBeLessThanOrEqual(versionCount);
  const marks = sandbox
    .audits(ticketId)
    .map(({ metadata }) => JSON.stringify(metadata.custom))
    .filter((mark) => mark.includes('response-'));
  expect(new Set(marks).size, 'a version is written once').toBe(marks.length);
  const isOpen = ['solved', 'open', 'pending'].includes(
    sandbox.tickets().find(({ id }) => id === ticketId)?.status ?? '',
  );
  if (isOpen && latest !== undefined) {
    expect(notes.at(-1)?.body, 'the last note has the last score').toContain(
      `${latest.score} of 10`,
    );
  }
  for (const { body, public: isPublic } of notes) expect(isPublic, body).toBe(false);
}

async function expectCustomerInPeace(
  { sandbox, service }: Product,
  { id, email }: Desk['customers'][number],
  quarantineDays: number,
): Promise<void> {
  const { db } = service.store;
  const sent = await db
    .selectFrom('invitations')
    .select(['id', 'sent_at'])
    .where('zendesk_customer_id', '=', String(id))
    .where('sent_at', 'is not', null)
    .orderBy('sent_at')
    .execute();
  for (const [index, { sent_at: at }] of sent.entries()) {
    const before = sent[index - 1]?.sent_at;
    const days = ((at?.getTime() ?? 0) - (before?.getTime() ?? 0)) / DAY_MS;
    expect(days, 'days since the customer was asked before').toBeGreaterThanOrEqual(quarantineDays);
  }
  const suppression = await db
    .selectFrom('suppressions')
    .select('created_at')
    .where('zendesk_customer_id', '=', String(id))
    .executeTakeFirst();
  const mails = sandbox.mails().filter(({ to }) => to.includes(email));
  const known = new Set(mails.map(({ messageId }) => messageId));
  for (const { id: invitationId } of sent) {
    expect([...known].join(), 'what is recorded as sent was sent').toContain(invitationId);
  }
  if (suppression === undefined) return;
  const late = mails.filter(
    ({ receivedAt }) => Date.parse(receivedAt) > suppression.created_at.getTime() + UNDER_WAY_MS,
  );
  expect(late, 'mails after the customer opted out').toEqual([]);
}

async function expectOneTask({ sandbox, service }: Product, customerId: string): Promise<void> {
  const rows = await service.store.db
    .selectFrom('follow_ups')
    .selectAll()
    .where('zendesk_customer_id', '=', customerId)
    .execute();
  const open = rows.filter(({ status }) => status === 'pending' || status === 'open');
  expect(open.length, 'open follow-ups of one customer').toBeLessThanOrEqual(1);
  for (const { id, status, zendesk_ticket_id: ticketId } of rows) {
    const tasks = sandbox
      .tickets()
      .filter(({ external_id: externalId }) => externalId === `aftercare:follow-up:${id}`);
    expect(
      tasks.map((task) => String(task.id)),
      `tasks of one ${status} follow-up`,
    ).toEqual([ticketId]);
    expect(tasks[0]?.requester_id).not.toBe(Number(customerId));
  }
}

function expectNoMailTwice({ sandbox }: Product): void {
  const ids = sandbox.mails().map(({ messageId }) => messageId);
  expect(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    'mails sent twice',
  ).toEqual([]);
}

async function expectNothingGivenUp({ service }: Product): Promise<void> {
  const failed = await service.store.db
    .selectFrom('handoffs')
    .select(['name', 'last_error'])
    .where('status', '=', 'failed')
    .execute();
  expect(failed, 'work that was given up').toEqual([]);
}
