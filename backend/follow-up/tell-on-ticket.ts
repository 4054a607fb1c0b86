import type { Settings } from '../../shared/settings.ts';
import type { AccountContext } from '../account/account-context.ts';
import { commentHtml } from '../../shared/comment-html.ts';
import { putOnTicketOnce, type MarkedUpdate } from '../platform/zendesk/put-on-ticket-once.ts';
import type { Response } from '../records/responses.ts';
import { composeBody } from './compose-follow-up.rules.ts';
import { noteResponse } from './note-response.ts';
import { findTold, markOf } from './told.rules.ts';
import { isUrgent } from './urgency.rules.ts';

/** Adds another low score of the customer; any version that is told there already will do. */
export async function tellAgain(
  { zendesk, settings }: AccountContext,
  response: Response,
  ticketId: string,
  isRepeat: boolean,
): Promise<void> {
  const note = composeNote(response, 'again', settings);
  const plan = (marks: readonly string[]) =>
    findTold(marks, response) === 'nothing' ? note : null;
  await putOnTicketOnce(zendesk, ticketId, plan, { isRepeat });
}

/** Adds what a version changed; not what is there, nor before a newer version. */
export async function tellAmended(
  { store, zendesk, settings, clock }: AccountContext,
  response: Response,
  ticketId: string,
): Promise<void> {
  const note = composeNote(response, 'amended', settings);
  await putOnTicketOnce(zendesk, ticketId, async (marks) => {
    const latest = await store.responses.find(response.id);
    const isWanted = latest?.version === response.version;
    return isWanted && findTold(marks, response) !== 'the_same' ? note : null;
  });
  await store.transaction((records) => noteResponse(records, response, clock.now()));
}

/** An urgent answer raises the priority; none lowers what somebody may have raised. */
function composeNote(
  response: Response,
  occasion: 'again' | 'amended',
  settings: Settings,
): MarkedUpdate {
  const html = commentHtml(composeBody(response, occasion, settings.language));
  const comment = { html_body: html, public: false };
  const update = { comment, ...(isUrgent(settings, response.score) && { priority: 'urgent' }) };
  return { update, mark: markOf(response) };
}
