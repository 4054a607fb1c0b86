import type { AccountContext } from '../account/account-context.ts';
import { readSurveyToken } from '../account/survey-token.ts';
import type { Keys } from '../platform/security/keys.ts';
import { frameOf } from './customer-frame.ts';
import type { SurveyVisit } from './customer-pages.ts';

type Deps = {
  findAccount: (accountId: string) => AccountContext | null;
  findAccountOfInvitation: (invitationId: string) => Promise<string | null>;
  keys: Keys;
};

const DAY_MS = 24 * 60 * 60_000;
const LONGEST_DAYS = 30;
const ENDED = new Set(['cancelled', 'expired', 'failed']);

/** Finds out what a survey link leads to; reads only. */
export async function findVisit(token: string, deps: Deps): Promise<SurveyVisit> {
  const invitationId = readSurveyToken(token, deps.keys);
  if (invitationId === null) return { kind: 'not_found' };
  const accountId = await deps.findAccountOfInvitation(invitationId);
  if (accountId === null) return { kind: 'not_found' };
  const account = deps.findAccount(accountId);
  // Another service on the same database has its own address for its customers.
  if (account === null) return { kind: 'not_found' };
  const invitation = await account.store.invitations.find(invitationId);
  if (invitation === null) return { kind: 'not_found' };

  const { settings, store, clock } = account;
  // Links outlive settings: a survey that was removed still has its words to show.
  const survey = settings.surveys.find(({ id }) => id === invitation.surveyId) ?? null;
  const frame = frameOf(settings, survey, invitation.locale);
  // One that was answered before its sending was recorded has no end of its own.
  const days = survey?.expiryDays ?? LONGEST_DAYS;
  const end = invitation.expiresAt ?? new Date(invitation.dueAt.getTime() + days * DAY_MS);
  const customer = await store.customers.find(invitation.customerId);
  const isErased = customer !== null && customer.erasedAt !== null;
  if (ENDED.has(invitation.status) || end <= clock.now() || isErased) {
    return { kind: 'expired', account, invitation, frame };
  }
  const response = await store.responses.findOfInvitation(invitationId);
  return { kind: 'open', account, invitation, frame, survey, response, token };
}
