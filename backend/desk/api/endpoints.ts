import { z } from 'zod';
import { decompositionSchema } from '../../../shared/contracts/decomposition.ts';
import { npsReportSchema, reportQuerySchema } from '../../../shared/contracts/nps-report.ts';
import { sessionSchema } from '../../../shared/contracts/session.ts';
import {
  invitationActionSchema,
  ticketViewSchema,
  type TicketView,
} from '../../../shared/contracts/ticket-view.ts';
import { readDecomposition } from '../../insight/decomposition-report.ts';
import type { KeyNames } from '../../insight/key-names.ts';
import { readNpsReport } from '../../insight/nps-report.ts';
import { readTicketView } from '../../insight/ticket-view.ts';
import { actOnInvitation } from '../../invitation/act-on-invitation.ts';
import { AppError } from '../../platform/errors.ts';
import { ADMIN_KEY_ACTOR } from '../../records/decisions.ts';
import { actorOf, requireTicket } from '../caller.ts';
import type { AgentFinder } from '../find-agent.ts';
import { nameActors } from '../name-actors.ts';
import type { Sessions } from '../session.ts';
import { defineEndpoint, type ApiCall, type Endpoint } from './endpoint.ts';

const ticketParams = z.object({
  ticketId: z.string().regex(/^\d{1,20}$/, 'must be the number of a Zendesk ticket'),
});

/** What handlers work with besides their account. */
export type EndpointDeps = { sessions: Sessions; agents: AgentFinder; names: KeyNames };

/** The route table of `/api/v1`, in the order of its description. */
export function apiEndpoints({ sessions, agents, names }: EndpointDeps): readonly Endpoint[] {
  const viewFor = async ({ account, caller }: ApiCall, ticketId: string) => {
    const view = await readTicketView(account, ticketId);
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
    defineEndpoint({
      method: 'get',
      path: '/reports/nps',
      summary: 'The Net Promoter Score of a period, its groups and its way over time',
      role: 'lead',
      query: reportQuerySchema,
      answer: npsReportSchema,
      handle: async ({ account, query }) => readNpsReport(account, query, names),
    }),
    defineEndpoint({
      method: 'get',
      path: '/reports/decomposition',
      summary: 'Why the Net Promoter Score moved: mix and change of each part',
      role: 'lead',
      query: reportQuerySchema,
      answer: decompositionSchema,
      handle: async ({ account, query }) => readDecomposition(account, query, names),
    }),
    defineEndpoint({
      method: 'post',
      path: '/session',
      summary: 'A new session for the one that is about to end',
      role: 'agent',
      answer: sessionSchema,
      handle: async ({ caller: { session } }) => {
        if (session === null) throw new AppError('forbidden', 'the admin key needs no session');
        const renewed = await sessions.renew(session);
        if (renewed === null) {
          throw new AppError('not_authenticated', 'the session is too old; open the app again');
        }
        return { session: renewed.session, expiresAt: renewed.expiresAt.toISOString() };
      },
    }),
  ];
}

/** The customer's answers about other tickets are as restricted as those tickets. */
function ownHistoryOf(view: TicketView): TicketView {
  return { ...view, history: view.history.filter(({ ticketId }) => ticketId === view.ticketId) };
}
