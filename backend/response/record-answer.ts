import { v7 as orderedId } from 'uuid';
import type { SurveyAnswer } from '../../shared/contracts/survey-answer.ts';
import type { AccountContext } from '../account/account-context.ts';
import { handoffs } from '../handoffs.ts';
import { AppError } from '../platform/errors.ts';
import { handOn } from '../platform/queue/handoff.ts';
import type { Answer } from '../records/responses.ts';
import type { SurveyVisitRow } from '../records/survey-visit.ts';
import { takesAnswer } from './takes-answer.rules.ts';

/** Each time somebody else was faster, so that many at once are done one after the other. */
const MOST_TRIES = 50;

/**
 * Stores a customer's answer, or an amendment of it, and hands it on.
 *
 * `found` is what the page was made from: the answer is stored, in one statement, if all of that
 * still holds, and is looked at anew if not. `false` when the survey has closed: the invitation
 * ended, or the customer was erased.
 *
 * A provisional answer (a gesture, not the button) waits `settleSeconds` for the comment; a final
 * one goes on at once. A provisional one never replaces a final one, and an answer that says the
 * same as before changes nothing, so that a form sent twice is one answer.
 */
export async function recordAnswer(
  account: AccountContext,
  found: SurveyVisitRow,
  answer: SurveyAnswer,
): Promise<boolean> {
  const { store } = account;
  let current: SurveyVisitRow | null = found;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (current === null || !isOpen(account, current)) return false;
    const next = changeOf(current.response, answer);
    if (next === null || (await save(account, current, next))) return true;
    // Behind whoever was faster; a customer of whom nothing is known gets a row to be locked by.
    await store.customers.lock(current.invitation.customerId, null);
    current = await store.answers.find(current.invitation.id);
  }
  throw new AppError('store_unavailable', 'too many answers to one survey at the same time');
}

/** Whether a visit can still be answered. */
export function isOpen(
  { settings, clock }: Pick<AccountContext, 'settings' | 'clock'>,
  { invitation, erasedAt }: SurveyVisitRow,
): boolean {
  const survey = settings.surveys.find(({ id }) => id === invitation.surveyId) ?? null;
  return takesAnswer(invitation, { survey, erasedAt, now: clock.now() });
}

/** The answer as it will stand; `null` when nothing changes. */
function changeOf(previous: SurveyVisitRow['response'], answer: Answer): Answer | null {
  if (previous === null) return answer;
  if (answer.provisional && !previous.provisional) return null;
  // A gesture carries the score alone: words that were written before it stay.
  const next = answer.provisional
    ? { ...previous, score: answer.score, provisional: true }
    : answer;
  return isSame(previous, next) ? null : next;
}

function save(
  { store, settings, clock }: AccountContext,
  found: SurveyVisitRow,
  answer: Answer,
): Promise<boolean> {
  const { response: previous } = found;
  const responseId = previous?.id ?? orderedId();
  const version = (previous?.version ?? 0) + 1;
  const next = {
    ...handOn(handoffs.settleResponse, { responseId, version }),
    key: `${responseId}-${version}`,
    waitMs: answer.provisional ? settings.settleSeconds * 1000 : 0,
  };
  const given = { answer, responseId, version, next, now: clock.now() };
  return store.answers.save(found, given);
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
