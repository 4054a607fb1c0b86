import { externalIdOfFollowUp, FOLLOW_UP_TAG } from '../../shared/zendesk-names.ts';
import type { AccountContext } from '../account/account-context.ts';
import { RetryLaterError } from '../platform/errors.ts';
import { commentHtml } from '../../shared/comment-html.ts';
import { metadataOf } from '../platform/zendesk/put-on-ticket-once.ts';
import type { Ticket } from '../platform/zendesk/types.ts';
import { isRefused, zendeskFailureOf } from '../platform/zendesk/zendesk-error.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import type { Response } from '../records/responses.ts';
import { assignments, isNobody } from './assignments.ts';
import { composeBody, composeSubject } from './compose-follow-up.rules.ts';
import { markOf } from './told.rules.ts';
import { isUrgent } from './urgency.rules.ts';

/**
 * Creates the task in Zendesk and answers with its id.
 *
 * Nothing in it reaches the customer: the first comment is private and the requester is the user
 * that our calls act as, so that no auto-reply has the customer as its receiver. Tags are always
 * given, since a follow-up of a closed ticket would inherit that ticket's otherwise.
 */
export async function createFollowUpTicket(
  { zendesk, settings }: AccountContext,
  response: Response,
  followUp: Pick<FollowUp, 'id' | 'dueAt'>,
  isRepeat: boolean,
): Promise<string> {
  const externalId = externalIdOfFollowUp(followUp.id);
  if (isRepeat) {
    const existing = await findFollowUpTicket(zendesk, followUp);
    if (existing !== null) return existing;
  }
  const source = await findSource();
  const me = await zendesk.getMe();
  const ticket = {
    type: 'task',
    subject: composeSubject(response, settings.language),
    comment: {
      html_body: commentHtml(composeBody(response, 'first', settings.language)),
      public: false,
    },
    requester_id: Number(me.id),
    priority: isUrgent(settings, response.score) ? 'urgent' : settings.followUp.priority,
    due_at: followUp.dueAt.toISOString(),
    tags: [FOLLOW_UP_TAG],
    external_id: externalId,
    metadata: metadataOf(markOf(response)),
    ...(source?.status === 'closed' ? { via_followup_source_id: Number(source.id) } : {}),
  };
  let tries = 0;
  for await (const assignment of assignments({ zendesk, settings }, response)) {
    tries += 1;
    // The first has the same key in each run, whoever it is by then.
    const key = tries === 1 ? externalId : `${externalId}:${tries}`;
    try {
      return (await zendesk.createTicket({ ...ticket, ...assignment }, key)).id;
    } catch (error) {
      if (!isRefused(error, 'invalid', 'closed_ticket')) throw error;
      // The answer may have changed since a try that Zendesk took: the key then refuses this one.
      const existing = await findFollowUpTicket(zendesk, followUp);
      if (existing !== null) return existing;
      if (isUsedKey(error)) {
        throw new RetryLaterError('a follow-up of the same key is on its way', { cause: error });
      }
      if (isNobody(assignment)) throw error;
    }
  }
  throw new Error('the last assignment is not nobody');

  async function findSource(): Promise<Ticket | null> {
    try {
      return (await zendesk.getTicket(response.ticketId)).ticket;
    } catch (error) {
      if (isRefused(error, 'not_found', 'forbidden')) return null;
      throw error;
    }
  }
}

/** The task of a follow-up, whoever made it; the idempotency key lasts two hours, this lasts. */
export async function findFollowUpTicket(
  zendesk: Pick<AccountContext['zendesk'], 'findTicketsByExternalId'>,
  { id }: Pick<FollowUp, 'id'>,
): Promise<string | null> {
  const [existing] = await zendesk.findTicketsByExternalId(externalIdOfFollowUp(id));
  return existing?.id ?? null;
}

/** https://developer.zendesk.com/api-reference/introduction/requests/#idempotency */
function isUsedKey(error: unknown): boolean {
  return zendeskFailureOf(error)?.reason === 'used_key';
}
