import type { Survey } from '../../shared/settings.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { Accounts } from '../account/accounts.ts';
import { readSurveyToken } from '../account/survey-token.ts';
import type { Keys } from '../platform/security/keys.ts';
import type { Invitation } from '../records/invitations.ts';
import type { Response } from '../records/responses.ts';
import { frameOf, type CustomerFrame } from './customer-frame.ts';
import { takesAnswer } from './takes-answer.rules.ts';

type Known = { account: AccountContext; invitation: Invitation; frame: CustomerFrame };

/** What a survey link leads to. */
export type SurveyVisit =
  | { kind: 'not_found' }
  | ({ kind: 'expired' } & Known)
  | ({ kind: 'open'; survey: Survey | null; response: Response | null; token: string } & Known);

type Deps = { accounts: Pick<Accounts, 'byInvitation'>; keys: Keys };

/** Finds out what a survey link leads to; reads only. */
export async function findVisit(token: string, deps: Deps): Promise<SurveyVisit> {
  const invitationId = readSurveyToken(token, deps.keys);
  if (invitationId === null) return { kind: 'not_found' };
  const account = await deps.accounts.byInvitation(invitationId);
  // Another service on the same database has its own address for its customers.
  if (account === null) return { kind: 'not_found' };
  const invitation = await account.store.invitations.find(invitationId);
  if (invitation === null) return { kind: 'not_found' };

  const { settings, store, clock } = account;
  // Links outlive settings: a survey that was removed still has its words to show.
  const survey = settings.surveys.find(({ id }) => id === invitation.surveyId) ?? null;
  const frame = frameOf(settings, survey, invitation.locale);
  const customer = await store.customers.find(invitation.customerId);
  const now = clock.now();
  if (!takesAnswer(invitation, { survey, erasedAt: customer?.erasedAt ?? null, now })) {
    return { kind: 'expired', account, invitation, frame };
  }
  const response = await store.responses.findOfInvitation(invitationId);
  return { kind: 'open', account, invitation, frame, survey, response, token };
}
