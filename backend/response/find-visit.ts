import type { Survey } from '../../shared/settings.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { Accounts } from '../account/accounts.ts';
import { readSurveyToken } from '../account/survey-token.ts';
import type { Keys } from '../platform/security/keys.ts';
import type { SurveyVisitRow } from '../records/survey-visit.ts';
import { frameOf, type CustomerFrame } from './customer-frame.ts';
import { isOpen } from './record-answer.ts';

type Known = {
  account: AccountContext;
  /** As it was read. */
  found: SurveyVisitRow;
  invitation: SurveyVisitRow['invitation'];
  frame: CustomerFrame;
};

/** What a survey link leads to. */
export type SurveyVisit =
  | { kind: 'not_found' }
  | ({ kind: 'expired' } & Known)
  | ({
      kind: 'open';
      survey: Survey | null;
      response: SurveyVisitRow['response'];
      token: string;
    } & Known);

type Deps = { accounts: Pick<Accounts, 'byInvitation'>; keys: Keys };

/** Finds out what a survey link leads to; reads only, once. */
export async function findVisit(token: string, deps: Deps): Promise<SurveyVisit> {
  const invitationId = readSurveyToken(token, deps.keys);
  if (invitationId === null) return { kind: 'not_found' };
  // Another service on the same database has its own address for its customers.
  const visited = await deps.accounts.byInvitation(invitationId);
  if (visited === null) return { kind: 'not_found' };

  const { account, found } = visited;
  const { invitation, response } = found;
  const { settings } = account;
  // Links outlive settings: a survey that was removed still has its words to show.
  const survey = settings.surveys.find(({ id }) => id === invitation.surveyId) ?? null;
  const frame = frameOf(settings, survey, invitation.locale);
  const known = { account, found, invitation, frame };
  return isOpen(account, found)
    ? { kind: 'open', ...known, survey, response, token }
    : { kind: 'expired', ...known };
}
