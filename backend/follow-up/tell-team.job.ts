import { commentHtml } from '../../shared/comment-html.ts';
import { externalIdOfFollowUp, FOLLOW_UP_TAG } from '../../shared/zendesk-names.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { composeTeamNote } from './compose-outcome.rules.ts';

/**
 * Tells a team why a customer could not be won back: by a ticket of theirs, which is private.
 *
 * Like the task it is nothing that the customer could see or be mailed about, and never surveyed.
 * A run that died is followed by one that finds the ticket by its external id.
 */
export function tellTeamJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.tellTeam, {
    async run({ followUpId }, { accountId }) {
      const { store, zendesk, settings } = accounts.byId(accountId);
      const followUp = await store.followUpList.find(followUpId);
      if (followUp?.outcome !== 'not_recovered' || followUp.response === null) return;
      const { toldGroupId, reason, response } = followUp;
      if (toldGroupId === null || reason === null) return;
      const externalId = `${externalIdOfFollowUp(followUpId)}:${toldGroupId}`;
      if ((await zendesk.findTicketsByExternalId(externalId)).length > 0) return;
      const told = { ...response, ticket: response.ticketId, reason };
      const { subject, body } = composeTeamNote(told, settings.language);
      const ticket = {
        type: 'task',
        subject,
        comment: { html_body: commentHtml(body), public: false },
        requester_id: Number((await zendesk.getMe()).id),
        group_id: Number(toldGroupId),
        priority: 'normal',
        tags: [FOLLOW_UP_TAG],
        external_id: externalId,
      };
      await zendesk.createTicket(ticket, externalId);
    },
  });
}
