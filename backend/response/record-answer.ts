import { randomUUID } from 'node:crypto';
import type { SurveyAnswer } from '../../shared/contracts/survey-answer.ts';
import type { AccountContext } from '../account/account-context.ts';
import { handoffs } from '../handoffs.ts';
import type { Invitation } from '../records/invitations.ts';
import type { Answer, Response } from '../records/responses.ts';
import { lockSurvivor } from '../records/lock-survivor.ts';
import type { Records } from '../records/store.ts';
import { takesAnswer } from './takes-answer.rules.ts';

/**
 * Stores a customer's answer, or an amendment of it, and hands it on.
 *
 * `false` when the survey has closed since the page was opened: the invitation ended, or the
 * customer was erased. Both are looked at again under the customer's lock.
 *
 * A provisional answer (a gesture, not the button) waits `settleSeconds` for the comment; a final
 * one goes on at once. A provisional one never replaces a final one, and an answer that says the
 * same as before changes nothing, so that a form sent twice is one answer.
 */
export async function recordAnswer(
  { store, clock, settings }: AccountContext,
  { id, customerId }: Pick<Invitation, 'id' | 'customerId'>,
  answer: SurveyAnswer,
): Promise<boolean> {
  return store.transaction(async (records) => {
    // The customer's lock orders two forms that arrive together, and erasure.
    const { erasedAt } = await lockSurvivor(records, customerId);
    const invitation = await records.invitations.lock(id);
    // Read behind the locks, for which the answer may have waited.
    const now = clock.now();
    const survey = settings.surveys.find((each) => each.id === invitation?.surveyId) ?? null;
    if (invitation === null || !takesAnswer(invitation, { survey, erasedAt, now })) return false;

    const previous = await records.responses.lockOfInvitation(id);
    const saved = await save(records, invitation, previous, answer, now);
    if (saved === null) return true;
    const wait = answer.provisional ? settings.settleSeconds * 1000 : 0;
    const key = `${saved.responseId}-${saved.version}`;
    const dueAt = new Date(now.getTime() + wait);
    await records.handoffs.add(handoffs.settleResponse, saved, { key, dueAt, now });
    return true;
  });
}

async function save(
  records: Records,
  invitation: Invitation,
  previous: Response | null,
  answer: SurveyAnswer,
  now: Date,
): Promise<{ responseId: string; version: number } | null> {
  if (previous === null) {
    const responseId = randomUUID();
    const { id: invitationId, ticketId, customerId, attribution, locale } = invitation;
    await records.responses.create({
      ...answer,
      id: responseId,
      invitationId,
      ticketId,
      customerId,
      attribution,
      locale,
      now,
    });
    await records.invitations.markResponded(invitationId, now);
    return { responseId, version: 1 };
  }
  if (answer.provisional && !previous.provisional) return null;
  // A gesture carries the score alone: words that were written before it stay.
  const next = answer.provisional
    ? { ...previous, score: answer.score, provisional: true }
    : answer;
  if (isSame(previous, next)) return null;
  return { responseId: previous.id, version: await records.responses.amend(previous, next, now) };
}

function isSame(a: Answer, b: Answer): boolean {
  return (
    a.score === b.score &&
    a.comment === b.comment &&
    a.improve === b.improve &&
    a.contactOk === b.contactOk &&
    a.provisional === b.provisional
  );
}
