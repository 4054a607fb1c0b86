import { categoryOf, type Score } from '../../shared/nps.ts';
import { CATEGORY_TAGS, USER_FIELDS } from '../../shared/zendesk-names.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import type { TicketRecord } from '../state/records.types.ts';

/** Writes a past answer where the service would have: on the ticket and on the customer. */
export function keepAnswer(
  state: DeskState,
  ticket: TicketRecord,
  answer: { score: Score; comment: string | null; submittedAt: string },
): void {
  const { score, comment, submittedAt } = answer;
  const { scoreFieldId, categoryFieldId, commentFieldId } = state.landmarks;
  const category = CATEGORY_TAGS[categoryOf(score)];
  ticket.customFields[scoreFieldId] = score;
  ticket.customFields[categoryFieldId] = category;
  ticket.customFields[commentFieldId] = comment;
  ticket.tags.push(category);
  const user = state.users.find(({ id }) => id === ticket.requester_id);
  const earlier = user?.user_fields[USER_FIELDS.respondedAt];
  // The customer record shows the latest answer only.
  if (user === undefined || (typeof earlier === 'string' && earlier >= submittedAt)) return;
  user.user_fields = {
    [USER_FIELDS.score]: score,
    [USER_FIELDS.category]: category,
    [USER_FIELDS.comment]: comment,
    [USER_FIELDS.respondedAt]: submittedAt.slice(0, 10),
  };
}
