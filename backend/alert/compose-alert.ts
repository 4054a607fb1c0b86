import type { AccountContext } from '../account/account-context.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { Response } from '../records/responses.ts';
import type { Alert } from './alert.types.ts';

/** What an alert says about a response, with the people of its ticket. */
export async function composeAlert(
  account: AccountContext,
  response: Response,
  followUpTicketId: string | null,
): Promise<Alert> {
  const { store, zendesk, zendeskUrl, settings } = account;
  const [people, brandName] = await Promise.all([readNames(), readBrand()]);
  const link = (ticketId: string) => `${zendeskUrl}/agent/tickets/${ticketId}`;
  return {
    language: settings.language,
    brandName,
    score: response.score,
    category: response.category,
    comment: response.comment,
    ...people,
    ticketId: response.ticketId,
    ticketUrl: link(response.ticketId),
    followUpUrl: followUpTicketId === null ? null : link(followUpTicketId),
    submittedAt: response.submittedAt,
  };

  /** Of the survey that was answered, which may be gone from the settings by now. */
  async function readBrand(): Promise<string | null> {
    const { invitationId } = response;
    const invitation = invitationId === null ? null : await store.invitations.find(invitationId);
    return settings.surveys.find(({ id }) => id === invitation?.surveyId)?.brandName ?? null;
  }

  async function readNames() {
    try {
      const { ticket, users } = await zendesk.getTicket(response.ticketId);
      const nameOf = (id: string | null) => users.find((user) => user.id === id)?.name ?? null;
      return {
        customerName: nameOf(response.customerId),
        agentName: nameOf(response.attribution.assigneeId),
        ticketSubject: ticket.subject,
      };
    } catch (error) {
      if (!isRefused(error, 'not_found', 'forbidden')) throw error;
      return { customerName: null, agentName: null, ticketSubject: null };
    }
  }
}
