import type { WebhookData } from '../../shared/contracts/webhook-events.ts';
import type { News } from '../../shared/news.ts';
import type { OutgoingEvent } from '../../shared/vocabulary.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import type { Invitation } from '../records/invitations.ts';
import type { Response } from '../records/responses.ts';
import type { AccountStore } from '../records/store.ts';

type Stored = Pick<AccountStore, 'invitations' | 'responses' | 'followUps'>;

/** Reads what is told of a piece of news as it is by now; `null` when that is gone. */
export async function composeData(
  store: Stored,
  news: News,
): Promise<WebhookData[OutgoingEvent] | null> {
  switch (news.type) {
    case 'invitation.sent':
    case 'invitation.expired': {
      const invitation = await store.invitations.find(news.invitationId);
      return invitation && tellInvitation(invitation);
    }
    case 'response.submitted':
    case 'response.amended':
    case 'response.ignored':
    case 'response.restored': {
      const response = await store.responses.find(news.responseId);
      if (response === null) return null;
      const { invitationId } = response;
      const asked = invitationId === null ? null : await store.invitations.find(invitationId);
      return tellResponse(response, asked);
    }
    case 'follow_up.opened':
    case 'follow_up.closed': {
      const followUp = await store.followUps.find(news.followUpId);
      return followUp && tellFollowUp(followUp);
    }
    case 'follow_up.updated': {
      const followUp = await store.followUps.find(news.followUpId);
      return followUp && { ...tellFollowUp(followUp), responseId: news.responseId };
    }
    case 'invitation.decided':
    case 'alert.delivered':
    case 'customer.opted_out':
    case 'customer.opted_in':
    case 'customer.erased':
    case 'settings.changed': {
      const { type: _, ...data } = news;
      return data;
    }
  }
}

function tellInvitation(invitation: Invitation): WebhookData['invitation.sent'] {
  const { id: invitationId, ticketId, customerId, surveyId, channel, status } = invitation;
  const sentAt = invitation.sentAt?.toISOString() ?? null;
  const expiresAt = invitation.expiresAt?.toISOString() ?? null;
  return { invitationId, ticketId, customerId, surveyId, channel, status, sentAt, expiresAt };
}

function tellResponse(
  { id: responseId, attribution, ...response }: Response,
  asked: Invitation | null,
): WebhookData['response.submitted'] {
  const { invitationId, ticketId, customerId } = response;
  const { score, category, comment, improve, contactOk, version } = response;
  const { assigneeId, groupId, brandId, formId, organizationId } = attribution;
  return {
    responseId,
    invitationId,
    ticketId,
    customerId,
    surveyId: asked?.surveyId ?? null,
    score,
    category,
    comment,
    improve,
    contactOk,
    version,
    submittedAt: response.submittedAt.toISOString(),
    updatedAt: response.updatedAt.toISOString(),
    assigneeId,
    groupId,
    brandId,
    formId,
    organizationId,
    ticketChannel: attribution.channel,
  };
}

function tellFollowUp({ id, dueAt, ...followUp }: FollowUp): WebhookData['follow_up.opened'] {
  const { ticketId, customerId, status, outcome } = followUp;
  return { followUpId: id, ticketId, customerId, status, outcome, dueAt: dueAt.toISOString() };
}
