import { z } from 'zod';
import { createChoices } from './choices.ts';
import { createDirectory } from './directory.ts';
import type { CallZendesk, ZendeskCall } from './zendesk-http.ts';
import type { UpdateLimit } from './update-limit.ts';
import {
  agentSchema,
  auditSchema,
  exportedTicketSchema,
  idSchema,
  metricSetSchema,
  readEach,
  ticketSchema,
  userSchema,
} from './types.ts';
import { readTime } from '../../../shared/zendesk-time.ts';
import type { AgentUser, Audit, ExportedTicket, Ticket, TicketWithUsers, User } from './types.ts';

/** What a ticket update may change; `tags` is left out on purpose, since it replaces all tags. */
export type TicketUpdate = {
  /** HTML alone, as `commentHtml` writes it: a `body` would be read as Markdown. */
  comment?: { html_body: string; public: boolean };
  custom_fields?: { id: number; value: unknown }[];
  status?: string;
  priority?: string;
  assignee_id?: number;
  /** Kept by Zendesk in the audit of this update, where a later run can find it. */
  metadata?: Record<string, unknown>;
};

/** A page of the incremental export. */
export type TicketPage = {
  tickets: ExportedTicket[];
  /** How many tickets of the page cannot be read. */
  odd: number;
  cursor: string | null;
  isLast: boolean;
};

/** One account's Zendesk, by the calls the product makes. */
export type Zendesk = ReturnType<typeof createZendesk>;

const listSchema = z.array(z.unknown());
/** Answers, each made once: a schema takes longer to make than to read an answer with. */
const answers = {
  ticketWithUsers: z.object({
    ticket: ticketSchema,
    users: listSchema.catch([]),
    // Laid into the ticket or beside it, of which the documentation says one and answers both.
    metric_sets: listSchema.catch([]),
  }),
  ticket: z.object({ ticket: ticketSchema }),
  stamp: z.object({ ticket: z.object({ updated_at: z.string() }) }),
  tickets: z.object({ tickets: listSchema }),
  audits: z.object({ audits: listSchema }),
  metric: z.object({ ticket_metric: z.looseObject({ solved_at: z.unknown() }) }),
  user: z.object({ user: userSchema }),
  users: z.object({ users: listSchema }),
  agent: z.object({ user: agentSchema }),
  role: z.object({
    custom_role: z.object({ configuration: z.object({ ticket_access: z.string().nullish() }) }),
  }),
  identities: z.object({ identities: listSchema }),
  memberships: z.object({ group_memberships: listSchema }),
  exported: z.object({
    tickets: listSchema,
    after_cursor: z.string().nullish(),
    end_of_stream: z.boolean(),
  }),
  installation: z.object({ app_id: idSchema }),
};
const identitySchema = z.object({ type: z.literal('email'), value: z.string() });
const membershipSchema = z.object({ group_id: idSchema });
const path = (...parts: string[]) => `/api/v2/${parts.map(encodeURIComponent).join('/')}`;

type Urgency = Pick<ZendeskCall, 'isUrgent'>;

/**
 * Names Zendesk's calls; answers are parsed, failures are those of `zendesk-http.ts`.
 *
 * Whatever updates a ticket takes one of `updates`.
 */
export function createZendesk(call: CallZendesk, updates: UpdateLimit) {
  return {
    choices: createChoices(call),
    directory: createDirectory(call),

    /** A ticket with its people and what Zendesk counts of it, in one call. */
    async getTicket(ticketId: string): Promise<TicketWithUsers> {
      const answer = await call({
        method: 'GET',
        path: path('tickets', ticketId),
        // https://developer.zendesk.com/documentation/ticketing/using-the-zendesk-api/side_loading/
        query: { include: 'users,metric_sets' },
      });
      const { ticket, users, metric_sets: beside } = answers.ticketWithUsers.parse(answer);
      const [metrics = null] = readEach(metricSetSchema, beside).items;
      return {
        ticket: { ...ticket, metric_set: ticket.metric_set ?? metrics },
        users: readEach(userSchema, users).items,
      };
    },

    /**
     * Reads when a ticket changed last, before an update of it.
     *
     * It takes the update's place in the limit: a backlog that waits for room reads nothing.
     */
    async readStamp(ticketId: string): Promise<string> {
      const answer = await call({
        method: 'GET',
        path: path('tickets', ticketId),
        takesFrom: updates,
      });
      return answers.stamp.parse(answer).ticket.updated_at;
    },

    /**
     * Updates a ticket that has not changed since {@link readStamp}, else is refused as a `conflict`.
     */
    async updateTicket(ticketId: string, ticket: TicketUpdate, stamp: string): Promise<void> {
      await call({
        method: 'PUT',
        path: path('tickets', ticketId),
        body: { ticket: { ...ticket, safe_update: true, updated_stamp: stamp } },
      });
    },

    /** Creates a ticket; the same key within two hours answers with the first one. */
    async createTicket(ticket: Record<string, unknown>, idempotencyKey: string): Promise<Ticket> {
      const answer = await call({
        method: 'POST',
        path: path('tickets'),
        body: { ticket },
        headers: { 'idempotency-key': idempotencyKey },
      });
      return answers.ticket.parse(answer).ticket;
    },

    async findTicketsByExternalId(externalId: string): Promise<Ticket[]> {
      const answer = await call({
        method: 'GET',
        path: path('tickets'),
        query: { external_id: externalId },
      });
      const { tickets } = answers.tickets.parse(answer);
      return readEach(ticketSchema, tickets).items;
    },

    /** Adds tags to a ticket; those it has stay. */
    async addTags(ticketId: string, tags: string[]): Promise<void> {
      await call({
        method: 'PUT',
        path: path('tickets', ticketId, 'tags'),
        body: { tags },
        takesFrom: updates,
      });
    },

    /** The newest changes of a ticket, newest first, at most 100. */
    async getAudits(ticketId: string): Promise<Audit[]> {
      const answer = await call({
        method: 'GET',
        path: path('tickets', ticketId, 'audits'),
        query: { sort_order: 'desc', per_page: 100 },
      });
      const { audits } = answers.audits.parse(answer);
      return readEach(auditSchema, audits).items.toSorted(
        (a, b) => Date.parse(b.created_at) - Date.parse(a.created_at),
      );
    },

    /** When a ticket was solved last, however long its history is; `null` when it never was. */
    async getSolvedAt(ticketId: string): Promise<Date | null> {
      const answer = await call({ method: 'GET', path: path('tickets', ticketId, 'metrics') });
      return readTime(answers.metric.parse(answer).ticket_metric.solved_at);
    },

    async getUser(userId: string, urgency: Urgency = {}): Promise<User> {
      const answer = await call({ method: 'GET', path: path('users', userId), ...urgency });
      return answers.user.parse(answer).user;
    },

    /** Those of up to 100 users that are there, in one call. */
    async getUsers(userIds: readonly string[]): Promise<User[]> {
      const query = { ids: userIds.join(',') };
      const answer = await call({ method: 'GET', path: path('users', 'show_many'), query });
      return readEach(userSchema, answers.users.parse(answer).users).items;
    },

    /** The same with what decides over an agent's rights. */
    async getAgent(userId: string, urgency: Urgency = {}): Promise<AgentUser> {
      const answer = await call({ method: 'GET', path: path('users', userId), ...urgency });
      return answers.agent.parse(answer).user;
    },

    /** Which tickets a custom role shows: `all`, or another of Zendesk's words. */
    async getTicketAccess(customRoleId: string, urgency: Urgency = {}): Promise<string | null> {
      const answer = await call({
        method: 'GET',
        path: path('custom_roles', customRoleId),
        ...urgency,
      });
      return answers.role.parse(answer).custom_role.configuration.ticket_access ?? null;
    },

    /** All addresses of a user, those of people who were merged into them included. */
    async getAddresses(userId: string): Promise<string[]> {
      const answer = await call({
        method: 'GET',
        path: path('users', userId, 'identities'),
        query: { 'page[size]': 100 },
      });
      const { identities } = answers.identities.parse(answer);
      return readEach(identitySchema, identities).items.map(({ value }) => value);
    },

    async getGroupIds(userId: string, urgency: Urgency = {}): Promise<string[]> {
      const answer = await call({
        method: 'GET',
        path: path('users', userId, 'group_memberships'),
        ...urgency,
      });
      const { group_memberships: memberships } = answers.memberships.parse(answer);
      return readEach(membershipSchema, memberships).items.map(({ group_id }) => group_id);
    },

    async updateUserFields(userId: string, fields: Record<string, unknown>): Promise<void> {
      const body = { user: { user_fields: fields } };
      await call({ method: 'PUT', path: path('users', userId), body });
    },

    /** The user that our calls act as. */
    async getMe(): Promise<User> {
      const answer = await call({ method: 'GET', path: path('users', 'me') });
      return answers.user.parse(answer).user;
    },

    /** Tickets changed since a moment or a cursor, oldest change first. */
    async exportTickets(from: { startTime: number } | { cursor: string }): Promise<TicketPage> {
      const query: Record<string, string | number> = {
        ...('cursor' in from ? { cursor: from.cursor } : { start_time: from.startTime }),
        include: 'metric_sets',
      };
      const answer = await call({
        method: 'GET',
        path: path('incremental', 'tickets', 'cursor'),
        query,
      });
      const page = answers.exported.parse(answer);
      const { items: tickets, odd } = readEach(exportedTicketSchema, page.tickets);
      return {
        tickets,
        odd,
        cursor: page.after_cursor ?? null,
        isLast: page.end_of_stream,
      };
    },

    /** PEM of the key that signs the app's pages; some answers wrap it as a JSON string. */
    async getAppPublicKey(appId: string): Promise<string> {
      const answer = await call({
        method: 'GET',
        path: `${path('apps', appId)}/public_key.pem`,
        isUrgent: true,
      });
      const text = z.string().parse(answer).trim();
      return text.startsWith('"') ? z.string().parse(JSON.parse(text)) : text;
    },

    /** The app that an installation is one of. */
    async getInstalledAppId(installationId: string): Promise<string> {
      const answer = await call({
        method: 'GET',
        path: path('apps', 'installations', installationId),
        isUrgent: true,
      });
      return answers.installation.parse(answer).app_id;
    },

    /** Fails when Zendesk is away or refuses our credentials. */
    async checkCredentials(): Promise<void> {
      await call({ method: 'GET', path: path('oauth', 'tokens', 'current') });
    },
  };
}
