import type { AccountOf } from '../account.ts';
import { handoffs } from '../handoffs.ts';
import { RetryLaterError } from '../platform/errors.ts';
import { defineJob } from '../platform/queue/job.ts';
import { deliver } from './deliver.ts';
import { nextOpening } from '../../shared/opening-hours.ts';
import { decideEligibility } from './eligibility.rules.ts';
import { readPeople } from './read-facts.ts';

/**
 * Reminds a customer who has not answered; says nothing when they no longer are to be asked.
 *
 * A reopened ticket is no reason to stop: its link stays valid. One that is being worked on
 * again is, so that nobody is asked in the middle of a conversation.
 */
export function sendReminderJob({ accountOf }: { accountOf: AccountOf }) {
  return defineJob(handoffs.sendReminder, {
    async run({ invitationId, reminder }, { accountId }) {
      const account = accountOf(accountId);
      const { store, clock, settings } = account;
      const invitation = await store.invitations.find(invitationId);
      if (invitation?.status !== 'sent' || invitation.remindersSent >= reminder) return;
      const survey = settings.surveys.find(({ id }) => id === invitation.surveyId);
      if (survey === undefined || !survey.enabled) return;

      const opening = nextOpening(survey.deliveryWindow, clock.now());
      if (opening > clock.now()) return { again: opening };
      const people = await readPeople(account.zendesk, invitation.ticketId);
      const suppression = await store.suppressions.find(invitation.customerId);
      const facts = {
        ...people,
        suppression: suppression?.reason ?? null,
        // It is the same question again: neither quarantine nor the answer's absence matters.
        lastAskedAt: null,
        hasAnsweredForTicket: false,
      };
      const isOthers = people.ticket?.requester_id !== invitation.customerId;
      if (isOthers || !decideEligibility(facts, survey, clock.now()).eligible) return;

      const outcome = await deliver(account, { invitation, survey, people, reminder });
      if (outcome.kind === 'unavailable') {
        throw new RetryLaterError(`the reminder was not taken: ${outcome.reason}`);
      }
      await store.invitations.markReminded(invitationId, reminder);
    },
  });
}
