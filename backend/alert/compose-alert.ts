import { categoryOf } from '../../shared/nps.ts';
import type { AccountContext } from '../account/account-context.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { Response } from '../records/responses.ts';

/** What an alert says about a response, with the people of its ticket. */
export async function composeAlert(
  account: AccountContext,
  response: Response,
  followUpTicketId: string | null,
) {
  const { zendesk, zendeskUrl, settings } = account;
  const people = await readNames();
  const link = (ticketId: string) => `${zendeskUrl}/agent/tickets/${ticketId}`;
  return {
    language: settings.language,
    // The survey may be gone from the settings by the time the answer comes.
    brandName: settings.surveys[0]?.brandName ?? null,
    score: response.score,
    category: categoryOf(response.score),
    comment: response.comment,
    ...people,
    ticketId: response.ticketId,
    ticketUrl: link(response.ticketId),
    followUpUrl: followUpTicketId === null ? null : link(followUpTicketId),
    submittedAt: response.submittedAt,
  };

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

/** See {@link composeAlert}. */
export type Alert = Awaited<ReturnType<typeof composeAlert>>;
