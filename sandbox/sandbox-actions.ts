import { notFound } from './desk/api-error.ts';
import { changeTicket } from './desk/change-ticket.ts';
import { changeUser, correctAddress, deleteUser, findUser } from './desk/change-user.ts';
import { createTicket } from './desk/create-ticket.ts';
import { createUser } from './desk/create-user.ts';
import { mergeUsers, moveTickets, type UserMergeOptions } from './desk/merge-users.ts';
import type { Actor, Desk } from './desk/desk.types.ts';
import {
  closeOldTickets,
  closeTicket,
  deleteTicket,
  mergeTickets,
  restoreTicket,
} from './desk/ticket-ends.ts';
import { readTicketInput } from './desk/ticket-input.ts';
import { userEvent } from './events/user-events.ts';
import { createSigningSecret } from './state/create-secrets.ts';
import type { TicketRecord, UserRecord } from './state/records.types.ts';
import type { WebhookRecord } from './state/webhook.types.ts';

/** Does what people do in Zendesk, with every event that follows from it. */
export type SandboxActions = {
  createCustomer: (customer: Partial<UserRecord> & { name: string }) => UserRecord;
  /** Creates a ticket from the customer; `ticket` takes the keys of the REST API. */
  createTicket: (requesterId: number, ticket?: Record<string, unknown>) => TicketRecord;
  /** Solves as the agent, who becomes the assignee when there is none. */
  solveTicket: (ticketId: number, agentId?: number) => TicketRecord;
  reopenTicket: (ticketId: number, agentId?: number) => TicketRecord;
  /** Updates as an agent, with the keys of the REST API. */
  updateTicket: (
    ticketId: number,
    ticket: Record<string, unknown>,
    agentId?: number,
  ) => TicketRecord;
  /** Writes as anyone; a customer's words reopen a solved ticket. */
  addComment: (
    ticketId: number,
    body: string,
    authorId: number,
    isPublic?: boolean,
  ) => TicketRecord;
  mergeTicket: (sourceId: number, targetId: number, agentId?: number) => void;
  deleteTicket: (ticketId: number, agentId?: number) => void;
  restoreTicket: (ticketId: number, agentId?: number) => TicketRecord;
  closeTicket: (ticketId: number) => void;
  /** Closes all that were solved four days ago, as Zendesk's automation does. */
  closeOldTickets: () => number;
  changeRequester: (ticketId: number, requesterId: number, agentId?: number) => TicketRecord;
  suspendUser: (userId: number) => UserRecord;
  /** Makes another address the primary one; the old one goes, as an agent who corrects it does. */
  correctAddress: (userId: number, email: string) => UserRecord;
  deleteUser: (userId: number) => void;
  /** Merges the first person into the second, who stays. */
  mergeUser: (fromId: number, intoId: number, options?: UserMergeOptions) => UserRecord;
  /** Ends a merge whose tickets were late. */
  moveTickets: (fromId: number, intoId: number) => void;
  /** Tells of a person what did not happen, or happened unsaid: an event of this name. */
  tellOfUser: (userId: number, name: string, event?: Record<string, unknown>) => void;
  /** Edits the service's webhook as an admin may: switched off, or sent elsewhere. */
  editWebhook: (change: Partial<Pick<WebhookRecord, 'status' | 'endpoint'>>) => void;
  /** Resets the webhook's signing secret and answers the new one; nobody tells the service. */
  resetWebhookSecret: () => string;
};

/** Creates the actions over a help desk; each saves once it is done. */
export function createActions(desk: Desk): SandboxActions {
  const agent = (id: number | undefined): Actor => {
    const first = desk.state.users.find(
      (user) => user.role === 'agent' && user.id !== desk.state.landmarks.integrationUserId,
    );
    return { userId: id ?? first?.id ?? desk.state.landmarks.integrationUserId, channel: 'web' };
  };
  const saved = <T>(result: T): T => {
    desk.save();
    return result;
  };
  const update = (id: number, raw: Record<string, unknown>, actor: Actor): TicketRecord =>
    saved(changeTicket(desk, id, readTicketInput(raw).input, actor).ticket);

  const webhook = (): WebhookRecord => {
    const id = desk.state.landmarks.webhookId;
    const found = desk.state.webhooks.find((candidate) => candidate.id === id);
    if (found === undefined) throw notFound();
    return found;
  };

  return {
    createCustomer: (customer) =>
      saved(createUser(desk, { ...customer, role: customer.role ?? 'end-user' })),
    createTicket: (requesterId, ticket = {}) => {
      const raw = {
        subject: 'A question',
        comment: { body: 'Can you help me?' },
        ...ticket,
        requester_id: requesterId,
      };
      const actor = { userId: requesterId, channel: 'email' };
      return saved(createTicket(desk, readTicketInput(raw).input, actor).ticket);
    },
    solveTicket: (ticketId, agentId) => {
      const actor = agent(agentId);
      const assignee =
        desk.state.tickets.find(({ id }) => id === ticketId)?.assignee_id ?? actor.userId;
      return update(ticketId, { status: 'solved', assignee_id: assignee }, actor);
    },
    reopenTicket: (ticketId, agentId) => update(ticketId, { status: 'open' }, agent(agentId)),
    updateTicket: (ticketId, ticket, agentId) => update(ticketId, ticket, agent(agentId)),
    addComment: (ticketId, body, authorId, isPublic = true) => {
      const author = desk.state.users.find(({ id }) => id === authorId);
      const channel = author?.role === 'end-user' ? 'email' : 'web';
      const comment = { body, public: isPublic, author_id: authorId };
      return update(ticketId, { comment }, { userId: authorId, channel });
    },
    mergeTicket: (sourceId, targetId, agentId) => {
      saved(mergeTickets(desk, { targetId, sourceIds: [sourceId] }, agent(agentId)));
    },
    deleteTicket: (ticketId, agentId) => saved(deleteTicket(desk, ticketId, agent(agentId))),
    restoreTicket: (ticketId, agentId) => saved(restoreTicket(desk, ticketId, agent(agentId))),
    closeTicket: (ticketId) => saved(closeTicket(desk, ticketId)),
    closeOldTickets: () => saved(closeOldTickets(desk)),
    changeRequester: (ticketId, requesterId, agentId) =>
      update(ticketId, { requester_id: requesterId }, agent(agentId)),
    suspendUser: (userId) => saved(changeUser(desk, userId, { suspended: true })),
    correctAddress: (userId, email) => saved(correctAddress(desk, userId, email)),
    deleteUser: (userId) => {
      saved(deleteUser(desk, userId));
    },
    mergeUser: (fromId, intoId, options) => saved(mergeUsers(desk, fromId, intoId, options)),
    moveTickets: (fromId, intoId) => saved(moveTickets(desk, fromId, intoId)),
    tellOfUser: (userId, name, event = {}) => {
      desk.publish([userEvent(desk, findUser(desk, userId), name, event)]);
    },
    editWebhook: (change) => {
      saved(Object.assign(webhook(), change));
    },
    resetWebhookSecret: () => saved((webhook().secret = createSigningSecret())),
  };
}
