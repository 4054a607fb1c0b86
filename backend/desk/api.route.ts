import { Router, json, type RequestHandler } from 'express';
import { z } from 'zod';
import type { Session } from '../../shared/contracts/session.ts';
import { invitationActionSchema, type TicketView } from '../../shared/contracts/ticket-view.ts';
import type { AccountById } from '../account/accounts.ts';
import { AppError } from '../platform/errors.ts';
import { ADMIN_KEY_ACTOR } from '../records/decisions.ts';
import { actorOf, callerOf, requireTicket } from './caller.ts';
import type { AgentFinder } from './find-agent.ts';
import { nameActors } from './name-actors.ts';
import type { Sessions } from './session.ts';
import { actOnInvitation } from '../invitation/act-on-invitation.ts';
import { readTicketView } from '../insight/ticket-view.ts';

const ticketIdSchema = z.string().regex(/^\d{1,20}$/, 'must be the number of a Zendesk ticket');

type Deps = {
  accounts: AccountById;
  sessions: Sessions;
  requireCaller: RequestHandler;
  agents: AgentFinder;
};

/** `/api/v1`: what the app in Zendesk and scripts read and do; JSON, errors as problem details. */
export function apiRoute({ accounts, sessions, requireCaller, agents }: Deps): Router {
  const router = Router();
  const account = (req: Parameters<RequestHandler>[0]) => accounts.byId(callerOf(req).accountId);
  const ticketIdOf = (req: Parameters<RequestHandler>[0]) => {
    const { ticketId } = z.object({ ticketId: ticketIdSchema }).parse(req.params);
    requireTicket(callerOf(req), ticketId);
    return ticketId;
  };
  const viewFor = async (req: Parameters<RequestHandler>[0], ticketId: string) => {
    const { tickets } = callerOf(req);
    const view = await readTicketView(account(req), ticketId);
    return nameActors(tickets === 'all' ? view : ownHistoryOf(view), account(req), agents);
  };

  router.use('/api/v1', requireCaller, json({ limit: '100kb', type: () => true }));
  router.use('/api/v1', (_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });

  router.get('/api/v1/tickets/:ticketId', async (req, res) => {
    res.json(await viewFor(req, ticketIdOf(req)));
  });

  router.post('/api/v1/tickets/:ticketId/invitation', async (req, res) => {
    const { action } = invitationActionSchema.parse(req.body ?? {});
    const ticketId = ticketIdOf(req);
    const actor = actorOf(callerOf(req), ADMIN_KEY_ACTOR);
    await actOnInvitation(account(req), ticketId, action, actor);
    res.json(await viewFor(req, ticketId));
  });

  router.post('/api/v1/session', async (req, res) => {
    const { session } = callerOf(req);
    if (session === null) throw new AppError('forbidden', 'the admin key needs no session');
    const renewed = await sessions.renew(session);
    if (renewed === null)
      throw new AppError('not_authenticated', 'the session is too old; open the app again');
    const expiresAt = renewed.expiresAt.toISOString();
    res.json({ session: renewed.session, expiresAt } satisfies Session);
  });

  router.use('/api/v1', () => {
    throw new AppError('not_found', 'the API has no such address');
  });
  return router;
}

/** The customer's answers about other tickets are as restricted as those tickets. */
function ownHistoryOf(view: TicketView): TicketView {
  return { ...view, history: view.history.filter(({ ticketId }) => ticketId === view.ticketId) };
}
