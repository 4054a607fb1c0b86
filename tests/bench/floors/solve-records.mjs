// The rows that the product keeps of a solve and its invitation, in its own tables; those of its
// engine are what BullMQ stands for here.
import { randomUUID } from 'node:crypto';

const DAY_MS = 24 * 60 * 60_000;

const EVENT = `insert into events (account_id, event_id, invocation_id, type, status, body, received_at)
  values ($1, $2, $3, $4, 'accepted', $5, $6) on conflict do nothing`;
const SOLVE = `insert into solves (account_id, zendesk_ticket_id, solved_at) values ($1, $2, $3)
  on conflict (account_id, zendesk_ticket_id) do update set solved_at = excluded.solved_at`;
const CUSTOMER = `insert into customers (account_id, zendesk_customer_id, name) values ($1, $2, $3)
  on conflict (account_id, zendesk_customer_id) do update set name = excluded.name`;
const INVITATION = `insert into invitations (id, account_id, survey_id, zendesk_ticket_id,
    zendesk_customer_id, status, channel, locale, solved_at, due_at, created_at, attribution)
  values ($1, $2, 'default', $3, $4, 'scheduled', 'email', $5, $6, $7, $7, $8)`;
const DECISION = `insert into decisions (account_id, zendesk_ticket_id, zendesk_customer_id,
  invitation_id, outcome, decided_at) values ($1, $2, $3, $4, 'invited', $5)`;
const HANDOFF = `insert into handoffs (account_id, name, key, message, due_at, created_at)
  values ($1, $2, $3, $4, $5, $6)`;
const CLAIM = `update invitations set status = 'sending' where id = $1`;
const SENT = `update invitations set status = 'sent', sent_at = $2, expires_at = $3 where id = $1`;

export function createRecords({ pool, kind }, accountId) {
  // The embedded database has one session, where a name of a statement can be used but once.
  const run = (client, name, text, values) =>
    client.query(kind === 'server' ? { name, text, values } : { text, values });

  return {
    storeEvent: ({ id, type }, invocationId, text) =>
      run(pool, 'event', EVENT, [accountId, id, invocationId, type, text, new Date()]),

    async storeInvitation(ticket, requester, solvedAt) {
      const [ticketId, customerId] = [String(ticket.id), String(requester.id)];
      const id = randomUUID();
      const now = new Date();
      const attribution = JSON.stringify({
        assigneeId: String(ticket.assignee_id),
        groupId: String(ticket.group_id),
        brandId: String(ticket.brand_id),
        formId: String(ticket.ticket_form_id),
        organizationId: ticket.organization_id,
        channel: ticket.via.channel,
        tags: ticket.tags,
      });
      const handoff = (name, key, message, days) => [
        accountId,
        name,
        key,
        JSON.stringify(message),
        new Date(now.getTime() + days * DAY_MS),
        now,
      ];
      const client = await pool.connect();
      try {
        await client.query('begin');
        await run(client, 'solve', SOLVE, [accountId, ticketId, solvedAt]);
        await run(client, 'customer', CUSTOMER, [accountId, customerId, requester.name]);
        await run(client, 'invitation', INVITATION, [
          id,
          accountId,
          ticketId,
          customerId,
          requester.locale,
          solvedAt,
          now,
          attribution,
        ]);
        await run(client, 'decision', DECISION, [accountId, ticketId, customerId, id, now]);
        const expiry = handoff('expire-invitation', id, { invitationId: id }, 30);
        await run(client, 'handoff', HANDOFF, expiry);
        const reminder = { invitationId: id, reminder: 1 };
        await run(client, 'handoff', HANDOFF, handoff('send-reminder', `${id}-1`, reminder, 4));
        await run(client, 'claim', CLAIM, [id]);
        await client.query('commit');
        client.release();
      } catch (error) {
        client.release(error);
        throw error;
      }
      return id;
    },

    markSent(id) {
      const now = new Date();
      return run(pool, 'sent', SENT, [id, now, new Date(now.getTime() + 30 * DAY_MS)]);
    },
  };
}
