import { z } from 'zod';
import {
  invitationActionSchema,
  ticketViewSchema,
  type TicketView,
} from '../../../shared/contracts/ticket-view.ts';
import type { KeyNames } from '../../insight/key-names.ts';
import { readTicketView } from '../../insight/ticket-view.ts';
import { actOnInvitation } from '../../invitation/act-on-invitation.ts';
import { ADMIN_KEY_ACTOR } from '../../records/decisions.ts';
import { actorOf, requireTicket } from '../caller.ts';
import type { AgentFinder } from '../find-agent.ts';
import { nameActors } from '../name-actors.ts';
import { defineEndpoint, type ApiCall, type Endpoint } from './endpoint.ts';

const ticketParams = z.object({
  ticketId: z.string().regex(/^\d{1,20}$/, 'must be the number of a Zendesk ticket'),
});

type Deps = { agents: AgentFinder; names: KeyNames };

/** What the app shows and does beside a ticket. */
export function ticketEndpoints({ agents, names }: Deps): readonly Endpoint[] {
  const viewFor = async ({ account, caller }: ApiCall, ticketId: string) => {
    const view = await readTicketView(account, ticketId, names);
    return nameActors(caller.tickets === 'all' ? view : ownHistoryOf(view), account, agents);
  };

  return [
    defineEndpoint({
      method: 'get',
      path: '/tickets/:ticketId',
      summary: 'What is known of a ticket: invitation, decisions, answer, follow-up, history',
      role: 'agent',
      params: ticketParams,
      answer: ticketViewSchema,
      handle: async (call) => {
        const { ticketId } = call.params;
        requireTicket(call.caller, ticketId);
        return viewFor(call, ticketId);
      },
    }),
    defineEndpoint({
      method: 'post',
      path: '/tickets/:ticketId/invitation',
      summary: 'Sends the scheduled invitation of a ticket now, or cancels it',
      role: 'agent',
      params: ticketParams,
      body: invitationActionSchema,
      answer: ticketViewSchema,
      handle: async (call) => {
        const { caller, account, params, body } = call;
        requireTicket(caller, params.ticketId);
        const actor = actorOf(caller, ADMIN_KEY_ACTOR);
        await actOnInvitation(account, params.ticketId, body.action, actor);
        return viewFor(call, params.ticketId);
      },
    }),
  ];
}

/** The customer's answers about other tickets are as restricted as those tickets. */
function ownHistoryOf(view: TicketView): TicketView {
  return { ...view, history: view.history.filter(({ ticketId }) => ticketId === view.ticketId) };
}
