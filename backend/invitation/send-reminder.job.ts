import type { AccountById } from '../account/accounts.ts';
import { finalAfterHours } from '../account/refused-for-hours.ts';
import { handoffs } from '../handoffs.ts';
import { RetryLaterError } from '../platform/errors.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { Invitation } from '../records/invitations.ts';
import { findSuppression } from '../customers/find-suppression.ts';
import { markBounced } from '../customers/mark-bounced.ts';
import { deliver } from './deliver.ts';
import { nextOpening } from '../../shared/opening-hours.ts';
import { decideEligibility } from './eligibility.rules.ts';
import { followMerge } from './follow-merge.ts';
import { readPeople } from './read-facts.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * Reminds a customer who has not answered; says nothing when they no longer are to be asked.
 *
 * Nobody is asked in the middle of a conversation: while the ticket is being worked on again, its
 * link stays valid but nothing reminds of it. Nor is anybody who has been on the page, and knows
 * what is asked. One that comes late, after a time off, is left out when the next is due as well,
 * or the survey is over.
 */
export function sendReminderJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.sendReminder, {
    async run({ invitationId, reminder }, { accountId, handoffId, record }) {
      const account = accounts.byId(accountId);
      const { store, clock, settings } = account;
      const found = await store.invitations.find(invitationId);
      if (found?.status !== 'sent' || found.remindersSent >= reminder) return;
      if (found.openedAt !== null) return;
      const survey = settings.surveys.find(({ id }) => id === found.surveyId);
      if (survey === undefined || !survey.enabled) return;

      const now = clock.now();
      if (found.expiresAt !== null && found.expiresAt <= now) return;
      if (isOvertaken(found, reminder, survey.reminderDays, now)) return;
      const opening = nextOpening(survey.deliveryWindow, clock.now());
      if (opening > clock.now()) return { again: opening };
      const people = await readPeople(account.zendesk, found.ticketId);
      const invitation = await followMerge(account, found, people);
      const { customerId } = invitation;
      const suppression = await findSuppression(store, account, customerId, people.requester);
      const facts = {
        ...people,
        ownAddress: account.mailer.sender,
        suppression: suppression?.reason ?? null,
        // It is the same question again: neither quarantine nor the answer's absence matters.
        lastAskedAt: null,
        hasAnsweredForTicket: false,
      };
      const isOthers = people.ticket?.requester_id !== customerId;
      if (isOthers || !decideEligibility(facts, survey, clock.now()).eligible) return;

      const said = await deliver(account, { invitation, survey, people, reminder });
      const outcome = await finalAfterHours(account, handoffId, said);
      switch (outcome.kind) {
        case 'accepted':
        case 'unknown':
          await record(() => store.invitations.markReminded(invitationId, reminder));
          return;
        case 'refused':
          // It was not sent: the invitation stays as it is, since an earlier mail may be answered.
          if (outcome.isUnknown) {
            const { requester } = people;
            await record(() =>
              store.transaction((records) => markBounced(records, account, customerId, requester)),
            );
          }
          return;
        case 'unavailable':
          throw new RetryLaterError(`the reminder was not taken: ${outcome.reason}`, {
            // Its end is that of the survey, or the next reminder.
            isPatient: outcome.whose === 'ours',
          });
      }
    },
  });
}

/** Whether a later reminder is due by now. */
function isOvertaken(
  { sentAt }: Invitation,
  reminder: number,
  reminderDays: readonly number[],
  now: Date,
): boolean {
  const next = reminderDays[reminder];
  return next !== undefined && sentAt !== null && now.getTime() >= sentAt.getTime() + next * DAY_MS;
}
