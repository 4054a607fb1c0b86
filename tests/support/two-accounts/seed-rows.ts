import { randomUUID } from 'node:crypto';
import { handoffs } from '../../../backend/handoffs.ts';
import type { Response } from '../../../backend/records/responses.ts';
import type { InvitationStatus } from '../../../shared/vocabulary.ts';
import type { AccountStore, Store } from '../../../backend/records/store.ts';
import { SEEDED_AT, anAnswerTo } from './given-rows.ts';
import { aJob } from './job-calls.ts';

/** The name of the seeded hand-off, and the claims on it and on the invitation. */
export const SEEDED = { key: 'the-one-key', token: 'a-claim', topic: 'the-one-topic' } as const;

const MARKED = [
  'name',
  'hash',
  'comment',
  'detail',
  'cursor',
  'settings',
  'app',
  'secret',
  'credentials',
  'number',
  'view',
  'job',
  'trail',
];
const DAY_MS = 24 * 60 * 60_000;
let counter = 1000;

/** An account with a row in every table, and the ids that lead to them. */
export type SeededAccount = {
  accountId: string;
  records: AccountStore;
  ticketId: string;
  customerId: string;
  addressHash: string;
  invitationId: string;
  followUpId: string;
  followUpTicketId: string;
  handoffId: string;
  secretId: string;
  response: Response;
  unansweredId: string;
  /** Whatever an answer must not hold that is given to another account. */
  marks: string[];
};

/** States that the invitation, the follow-up and the hand-off can be in together. */
export const SEEDED_STATES = ['waiting', 'running', 'done', 'failed'] as const;
export type SeededState = (typeof SEEDED_STATES)[number];

const INVITATION: Record<SeededState, InvitationStatus> = {
  waiting: 'scheduled',
  running: 'sending',
  done: 'sent',
  failed: 'failed',
};

/** Makes an account and fills it; everything in it has ids of its own. */
export async function seedRows(store: Store): Promise<SeededAccount> {
  const number = (counter += 10);
  const host = `https://account${number}.zendesk.com`;
  const { id: accountId } = await store.accounts.ensure(host, SEEDED_AT);
  const webhook = { url: 'https://example.com/hook', events: [], enabled: true };
  const records = store.forAccount(accountId, () => [webhook]);
  const ticketId = String(number);
  const customerId = String(number + 1);
  const followUpTicketId = String(number + 2);
  const [invitationId, followUpId, responseId] = [randomUUID(), randomUUID(), randomUUID()];
  const now = SEEDED_AT;
  const attribution = {
    assigneeId: null,
    groupId: null,
    brandId: null,
    formId: null,
    organizationId: null,
    channel: 'email',
    tags: [],
  };
  const words = (what: string) => `${what} of ${number}`;

  const addressHash = words('hash');
  await records.customers.lock(customerId, words('name'), addressHash);
  const formerId = String(number + 9);
  await records.customers.lock(formerId, null, words('former hash'));
  await store.db
    .updateTable('customers')
    .set({ merged_into: customerId })
    .where('account_id', '=', accountId)
    .where('zendesk_customer_id', '=', formerId)
    .execute();
  await records.events.recordOnce({
    eventId: 'event',
    invocationId: 'invocation',
    type: 'trigger',
    status: 'accepted',
    body: '{}',
    receivedAt: now,
  });
  await records.solves.lock(ticketId);
  await store.db
    .updateTable('solves')
    .set({ solved_at: now })
    .where('account_id', '=', accountId)
    .execute();
  const asked = { ticketId, customerId, attribution };
  const invitation = {
    ...asked,
    id: invitationId,
    surveyId: 'default',
    channel: 'email',
    locale: 'en',
    solvedAt: now,
    dueAt: now,
    createdAt: now,
  } as const;
  await records.invitations.create(invitation);
  const unansweredId = randomUUID();
  const other = { id: unansweredId, ticketId: String(number + 4) };
  await records.invitations.create({ ...invitation, ...other });
  await records.invitations.claimForSending(invitationId, SEEDED.token);
  await records.decisions.add({
    ticketId,
    customerId,
    invitationId,
    at: now,
    outcome: 'invited',
    reason: null,
  });
  const answer = { comment: words('comment'), improve: null, contactOk: true, provisional: false };
  const given = { ...asked, ...answer, id: responseId, invitationId, locale: 'en', now };
  await records.responses.create({ ...given, score: 2 });
  const own = { id: responseId, createdBy: null, createdAt: now };
  await records.goals.add({ ...own, target: 40, by: '2026-12-31', filters: {} });
  await records.responseShares.add({
    id: responseId,
    responseId,
    target: 'agent:8',
    name: words('name'),
    note: words('comment'),
    actor: '8',
    now,
  });
  const action = { title: words('action'), note: null, from: '2026-05-04', until: null };
  await records.actions.add({ ...own, ...action, filters: {} });
  await records.savedViews.add({ ...own, name: words('view'), address: '/overview' });
  await records.jobs.add({ ...own, ...aJob(words('job')), askedBy: null }, 1);
  const entry = { kind: 'goal_set', actor: null, at: now } as const;
  await records.auditTrail.add({ ...entry, subject: words('trail') });
  const looks = { draft: {}, inForce: {} };
  await records.backTestSolves.add(responseId, [{ ticketId, customerId, solvedAt: now, ...looks }]);
  await records.writeBacks.record({
    responseId,
    version: 1,
    target: 'ticket',
    outcome: 'written',
    at: now,
    detail: words('detail'),
  });
  const unamended = (await records.answers.find(invitationId))!;
  await records.answers.save(unamended, anAnswerTo(unamended));
  await records.followUps.create({ id: followUpId, customerId, dueAt: now, now });
  await records.suppressions.add(customerId, 'opted_out', now);
  await records.suppressions.add(`${customerId}1`, 'bounced', now);
  await records.usedTokens.use('token', now, now);
  await records.zendeskSpells.lock();
  await records.zendeskNumber.learn(words('number'));
  await records.suppressions.addAddress(addressHash, { reason: 'opted_out', since: now });
  await records.exportPosition.save(words('cursor'), now);
  await records.settings.save({ note: words('settings') }, 'setup', now);
  await records.zendeskResources.remember(
    { name: 'app', zendeskId: words('app'), origin: 'created', applied: {}, found: {} },
    now,
  );
  const credentials = { kind: 'client_credentials', sealed: words('credentials') } as const;
  await records.credentials.replace(credentials, now);
  const grace = new Date(now.getTime() + DAY_MS);
  await records.storedSecrets.replace('webhook', words('secret'), now, grace);
  const [secret] = await records.storedSecrets.list('webhook', now);
  const due = { key: SEEDED.key, dueAt: now, now };
  await records.handoffs.add(handoffs.reviewInvitation, { ticketId }, due);
  const { id: handoffId } = await store.db
    .selectFrom('handoffs')
    .select('id')
    .where('account_id', '=', accountId)
    .where('key', '=', SEEDED.key)
    .executeTakeFirstOrThrow();
  await store.db
    .insertInto('handoff_keys')
    .values({
      account_id: accountId,
      name: handoffs.sendAlert.name,
      key_digest: randomUUID(),
    })
    .execute();

  const marks = [
    ...MARKED.map(words),
    invitationId,
    followUpId,
    followUpTicketId,
    responseId,
    handoffId,
    secret?.id ?? '',
  ];
  return {
    accountId,
    records,
    ticketId,
    customerId,
    addressHash,
    invitationId,
    followUpId,
    followUpTicketId,
    handoffId,
    secretId: secret?.id ?? '',
    response: (await records.responses.find(responseId))!,
    unansweredId,
    marks,
  };
}

/** Puts what has states into one of them. */
export async function putInto(
  { db }: Store,
  { accountId, records, followUpId, followUpTicketId, response }: SeededAccount,
  state: SeededState,
): Promise<void> {
  await db
    .updateTable('invitations')
    .set({ status: INVITATION[state], claim_token: SEEDED.token })
    .where('account_id', '=', accountId)
    .execute();
  const isPending = state === 'waiting';
  await db.deleteFrom('follow_up_responses').where('follow_up_id', '=', followUpId).execute();
  // One that was withdrawn is there again.
  await db
    .insertInto('follow_ups')
    .values({
      id: followUpId,
      account_id: accountId,
      zendesk_customer_id: response.customerId,
      status: 'pending',
      zendesk_ticket_id: null,
      outcome: null,
      due_at: SEEDED_AT,
      created_at: SEEDED_AT,
      closed_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Nothing is tied to one whose answer was taken away.
  if (!isPending) await records.followUps.addResponse(followUpId, response.id);
  if (state === 'running') {
    const marking = { actor: '8', now: SEEDED_AT };
    await records.responseMarks.read(response.id, marking);
    await records.responseMarks.ignore(response.id, { ...marking, reason: 'A test' });
  }
  await db
    .updateTable('follow_ups')
    .set({
      status: isPending ? 'pending' : 'open',
      zendesk_ticket_id: isPending ? null : followUpTicketId,
    })
    .where('id', '=', followUpId)
    .execute();
  await db
    .updateTable('handoffs')
    .set({
      status: state,
      lease_owner: state === 'running' ? SEEDED.token : null,
      waits_for: SEEDED.topic,
      done_at: state === 'done' || state === 'failed' ? SEEDED_AT : null,
      // Moved by whoever makes it due.
      due_at: new Date('2040-01-01T00:00:00Z'),
    })
    .where('account_id', '=', accountId)
    .execute();
}
