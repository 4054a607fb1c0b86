import type { Survey } from '../../shared/settings.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { finalAfterHours } from '../account/refused-for-hours.ts';
import { handoffs } from '../handoffs.ts';
import { GiveUpError, isPatient, RetryLaterError, toError } from '../platform/errors.ts';
import { handOn } from '../platform/queue/handoff.ts';
import { defineJob, type JobContext } from '../platform/queue/job.ts';
import type { Invitation } from '../records/invitations.ts';
import type { Reason } from '../../shared/reasons.ts';
import type { Records } from '../records/store.ts';
import { markBounced } from '../customers/mark-bounced.ts';
import { addDecision } from '../records/add-decision.ts';
import { cancelInvitation } from '../records/cancel-invitation.ts';
import { deliver } from './deliver.ts';
import { nextOpening } from '../../shared/opening-hours.ts';
import { decideEligibility } from './eligibility.rules.ts';
import type { Facts } from './facts.ts';
import { followMerge } from './follow-merge.ts';
import { readPeople, readStanding, type People } from './read-facts.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
/** One that was taken out of the settings while its invitation waited. */
const NO_SURVEY = { delayHours: 24, deliveryWindow: null, expiryDays: 30 };

/**
 * Sends an invitation that is due, after checking the rules again against fresh data.
 *
 * Only one run gets past `claimForSending`. A run that dies between the mail service's 250 and
 * `markSent` is followed by one that sends again, with the same Message-ID.
 */
export function sendInvitationJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.sendInvitation, {
    async run({ invitationId }, context) {
      const account = accounts.byId(context.accountId);
      const { store, clock } = account;
      const found = await store.invitations.find(invitationId);
      if (found === null || !isWaiting(found)) return;
      const survey = account.settings.surveys.find(({ id }) => id === found.surveyId);

      const opening = nextOpening(survey?.deliveryWindow ?? null, clock.now());
      if (opening > clock.now()) {
        await store.invitations.reschedule(invitationId, opening);
        return { again: opening };
      }
      try {
        await send(account, found, survey, context);
      } catch (error) {
        if (!isPatient(error) || isTimely(found, survey, clock.now())) throw error;
        throw new GiveUpError(toError(error).message, { cause: error });
      }
    },
    async giveUp({ invitationId }, { accountId, handoffId, token }) {
      const account = accounts.byId(accountId);
      const { store } = account;
      const invitation = await store.invitations.find(invitationId);
      if (invitation === null) return;
      // The run before may have died with its claim.
      const isClaimed = await store.transaction(async (records) => {
        await records.handoffs.fence(handoffId, token);
        return records.invitations.claimForSending(invitationId, token);
      });
      if (isClaimed) await fail(account, invitation, 'delivery_failed', token);
    },
  });
}

/** Whoever is away, mail service or help desk, is waited for as long as {@link isTimely}. */
async function send(
  account: AccountContext,
  found: Invitation,
  survey: Survey | undefined,
  context: JobContext,
): Promise<void> {
  const { store, clock } = account;
  const { token } = context;
  const invitationId = found.id;
  const ownAddress = account.mailer.sender;
  const people = await readPeople(account.zendesk, found.ticketId);
  const invitation = await followMerge(account, found, people);
  const isClaimed = await store.transactionAbout(invitation, (records) =>
    claim(records, context, {
      account,
      invitation,
      survey,
      people,
      ownAddress,
      now: clock.now(),
    }),
  );
  if (!isClaimed || survey === undefined) return;

  const said = await deliver(account, { invitation, survey, people, reminder: 0 });
  const outcome = await finalAfterHours(account, context.handoffId, said);
  switch (outcome.kind) {
    case 'accepted':
    // Perhaps taken, perhaps not: we would rather miss a mail than send two. A reminder follows.
    case 'unknown':
      await context.record(() => recordSent(account, invitation, survey, token));
      return;
    case 'refused':
      await context.record(() =>
        fail(
          account,
          invitation,
          'delivery_refused',
          token,
          outcome.isUnknown ? people.requester : null,
        ),
      );
      return;
    case 'unavailable':
      await store.invitations.release(invitationId, token);
      throw new RetryLaterError(`the mail was not taken: ${outcome.reason}`, {
        isPatient: outcome.whose === 'ours',
      });
  }
}

/**
 * Whether the link would still be open, had the invitation gone out when it was to.
 *
 * Counted from the first opening after the wait: `dueAt` moves along with each night in between.
 */
function isTimely({ createdAt }: Invitation, survey: Survey | undefined, now: Date): boolean {
  const { delayHours, deliveryWindow, expiryDays } = survey ?? NO_SURVEY;
  const wish = new Date(createdAt.getTime() + delayHours * HOUR_MS);
  const firstDueAt = nextOpening(deliveryWindow, wish);
  return now.getTime() < firstDueAt.getTime() + expiryDays * DAY_MS;
}

function isWaiting({ status }: Invitation): boolean {
  return status === 'scheduled' || status === 'sending';
}

type Claim = {
  account: Pick<AccountContext, 'hashAddress'>;
  invitation: Invitation;
  survey: Survey | undefined;
  people: Pick<Facts, 'ticket' | 'requester'>;
  ownAddress: string;
  now: Date;
};

/**
 * Under the customer's lock: the last look at the rules and the claim are one.
 *
 * Fenced by the hand-off's own row: a worker that was stopped and has lost it claims nothing.
 */
async function claim(
  records: Records,
  { handoffId, token }: Pick<JobContext, 'handoffId' | 'token'>,
  { account, invitation, survey, people, ownAddress, now }: Claim,
): Promise<boolean> {
  const { id, ticketId, customerId } = invitation;
  await records.handoffs.fence(handoffId, token);
  const { requester } = people;
  const [addressHash = null] =
    requester?.id === customerId ? account.hashAddress(requester.email) : [];
  const { mergedInto } = await records.customers.lock(customerId, null, addressHash);
  if (mergedInto !== null && (await records.invitations.find(id))?.customerId !== customerId) {
    throw new RetryLaterError('the customer has just been merged; the invitation is another’s');
  }
  const asked = { ticketId, customerId, requester, own: invitation };
  const standing = await readStanding(records, account, asked);
  const reason = findReason();
  if (reason !== null) {
    await cancelInvitation(records, invitation, reason, now, { evenWhileSending: true });
    return false;
  }
  return records.invitations.claimForSending(id, token);

  function findReason(): Reason | null {
    if (survey === undefined || !survey.enabled) return 'not_enabled';
    const requesterId = people.ticket?.requester_id;
    if (requesterId && requesterId !== customerId) return 'requester_changed';
    const eligibility = decideEligibility({ ...people, ...standing, ownAddress }, survey, now);
    return eligibility.eligible ? null : eligibility.reason;
  }
}

async function recordSent(
  account: AccountContext,
  invitation: Invitation,
  survey: Survey,
  token: string,
): Promise<void> {
  const now = account.clock.now();
  const expiresAt = new Date(now.getTime() + survey.expiryDays * DAY_MS);
  const { id: invitationId } = invitation;
  const waitOf = (dueAt: Date) => dueAt.getTime() - now.getTime();
  const expiry = {
    ...handOn(handoffs.expireInvitation, { invitationId }),
    key: invitationId,
    waitMs: waitOf(expiresAt),
  };
  const reminders = survey.reminderDays.flatMap((days, index) => {
    const dueAt = new Date(now.getTime() + days * DAY_MS);
    if (dueAt >= expiresAt) return [];
    const reminder = index + 1;
    const remind = handOn(handoffs.sendReminder, { invitationId, reminder });
    return [{ ...remind, key: `${invitationId}-${reminder}`, waitMs: waitOf(dueAt) }];
  });
  const told = account.store.news.of({ type: 'invitation.sent', invitationId }, now);
  const next = [expiry, ...reminders, ...told];
  await account.store.invitations.markSent(invitationId, token, { sentAt: now, expiresAt, next });
}

/** `bounced` is who was mailed at an address that is unknown for good. */
async function fail(
  account: AccountContext,
  invitation: Invitation,
  reason: Reason,
  token: string,
  bounced: People['requester'] = null,
): Promise<void> {
  const { id, ticketId, customerId } = invitation;
  const now = account.clock.now();
  await account.store.transaction(async (records) => {
    // In the order of every other transaction: the customer before their invitations.
    if (bounced !== null) await records.customers.lock(customerId, null);
    if (!(await records.invitations.markFailed(id, token, reason, now))) return;
    await addDecision(records, {
      ticketId,
      customerId,
      invitationId: id,
      outcome: 'cancelled',
      reason,
      at: now,
    });
    if (bounced !== null) await markBounced(records, account, customerId, bounced);
  });
}
