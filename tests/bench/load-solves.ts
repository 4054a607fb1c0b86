import type pg from 'pg';

/** How long ago the first of the solves was, which are spread evenly until now. */
const SPREAD_DAYS = 100;
const BATCH = 200;

type Options = {
  pool: pg.Pool;
  accountId: string;
  solves: number;
  /** Whether the queue's own rows are left behind as well. */
  withQueue?: boolean;
  /** Called after every thousand. */
  onThousand?: () => Promise<void>;
};

/**
 * Stores what so many solves leave behind, as the product would have by now.
 *
 * By statements of many rows, which take each row through the same updates as the product does, so
 * that as many versions of it are left behind. A tenth is answered, half of these with words, and
 * a third of these with a low score.
 */
export async function loadSolves(options: Options): Promise<void> {
  const { pool, accountId, solves, withQueue = true, onThousand } = options;
  for (let from = 0; from < solves; from += BATCH) {
    const to = Math.min(solves, from + BATCH);
    const solve = `generate_series(${from}, ${to - 1}) n,
      lateral (select now() - (${solves} - n) * interval '${SPREAD_DAYS} days' / ${solves} as at,
        md5('invitation' || n)::uuid as asked, (100000 + n)::text as ticket,
        (500000 + n % ${Math.ceil(solves * 0.7)})::text as customer) solve`;
    const statements = statementsOf(accountId, solve);
    if (withQueue) statements.push(...wakeUps(to - from));
    for (const statement of statements) await pool.query(statement);
    if (to % 1_000 === 0) await onThousand?.();
  }
}

function statementsOf(account: string, solve: string): string[] {
  const isAnswered = 'n % 10 = 0';
  const attribution = `'{"assigneeId":"10101","groupId":"20202","brandId":"30303","formId":"40404","organizationId":"50505","channel":"email","tags":["vip","billing","refund"]}'`;
  const words = `case when n % 20 = 0 then repeat('Quick, kind and to the point. ', 1 + n % 7) end`;
  const handoff = (
    name: string,
    key: string,
    message: string,
    when: string,
    condition = 'true',
  ) => [
    `insert into handoffs (account_id, name, key, message, due_at, created_at)
        select '${account}', '${name}', ${key}, jsonb_build_object(${message}), at + ${when}, at
        from ${solve} where ${condition}`,
    // Claimed, then finished, where its time has come.
    `update handoffs set status = 'running', attempts = 1, runs = 1, lease_owner = 'a-worker/1',
          lease_until = due_at + interval '3 minutes'
        from ${solve} where account_id = '${account}' and name = '${name}' and key = ${key}
          and ${condition} and due_at < now()`,
    `update handoffs set status = 'done', done_at = due_at, lease_owner = null, lease_until = null
        from ${solve} where account_id = '${account}' and name = '${name}' and key = ${key}
          and status = 'running'`,
  ];
  const invitation = (name: string, when: string) =>
    handoff(name, 'asked::text', `'invitationId', asked`, when);
  const response = (name: string) =>
    handoff(
      name,
      `md5('response' || n)`,
      `'responseId', md5('response' || n)`,
      `interval '1 day'`,
      isAnswered,
    );
  const answered = `${solve} where ${isAnswered} and at + interval '1 day' < now()`;
  return [
    `insert into events (account_id, event_id, invocation_id, type, status, body, received_at)
      select '${account}', gen_random_uuid(), gen_random_uuid(),
        'zen:event-type:ticket.status_changed', 'accepted', ${EVENT_BODY}, at
      from ${solve}, generate_series(1, 4)`,
    ...handoff(
      'consider-invitation',
      `'event-' || n`,
      `'ticketId', ticket, 'solvedAt', at`,
      `interval '0'`,
    ),
    `insert into solves select '${account}', ticket, null from ${solve}`,
    `update solves set solved_at = at from ${solve}
      where account_id = '${account}' and zendesk_ticket_id = ticket`,
    `insert into customers (account_id, zendesk_customer_id, name, address_hash)
      select '${account}', customer, 'Karen Blixen', md5(customer) || md5(ticket) from ${solve}
      on conflict do nothing`,
    `insert into invitations (id, account_id, survey_id, zendesk_ticket_id, zendesk_customer_id,
        status, channel, locale, solved_at, due_at, created_at, attribution)
      select asked, '${account}', 'default', ticket, customer, 'scheduled', 'email', 'en', at,
        at + interval '1 day', at, ${attribution}::jsonb from ${solve}`,
    `insert into decisions (account_id, zendesk_ticket_id, zendesk_customer_id, invitation_id,
        outcome, decided_at)
      select '${account}', ticket, customer, asked, 'invited', at from ${solve}`,
    ...invitation('send-invitation', `interval '1 day'`),
    `update invitations set status = 'sending', claim_token = 'a-worker/1'
      from ${solve} where invitations.id = asked and due_at < now()`,
    `update invitations set status = 'sent', sent_at = due_at, expires_at = due_at + interval '30 days'
      from ${solve} where invitations.id = asked and status = 'sending'`,
    ...invitation('send-reminder', `interval '5 days'`),
    ...invitation('expire-invitation', `interval '31 days'`),
    `insert into responses (id, account_id, invitation_id, zendesk_ticket_id, zendesk_customer_id,
        score, category, comment, contact_ok, locale, provisional, version, attribution,
        submitted_at, updated_at)
      select md5('response' || n)::uuid, '${account}', asked, ticket, customer,
        case when n % 30 = 0 then 3 else 9 end,
        case when n % 30 = 0 then 'detractor' else 'promoter' end, ${words}, true, 'en', false, 1,
        ${attribution}::jsonb, at + interval '1 day', at + interval '1 day' from ${answered}`,
    `insert into response_versions (response_id, version, score, comment, contact_ok, provisional,
        submitted_at)
      select md5('response' || n)::uuid, 1, case when n % 30 = 0 then 3 else 9 end, ${words}, true,
        false, at + interval '1 day' from ${answered}`,
    `update invitations set status = 'responded', responded_at = sent_at
      from ${solve} where invitations.id = asked and status = 'sent' and ${isAnswered}`,
    `update invitations set status = 'expired', reason = 'not_answered', ended_at = expires_at
      from ${solve} where invitations.id = asked and status = 'sent' and expires_at < now()`,
    ...[
      'settle-response',
      'update-ticket',
      'update-customer',
      'raise-alerts',
      'update-follow-up',
    ].flatMap(response),
    `insert into write_backs (account_id, response_id, version, target, outcome, written_at)
      select '${account}', md5('response' || n)::uuid, 1, target, 'written', at + interval '1 day'
      from (values ('ticket'), ('customer')) as t (target), ${answered}`,
  ];
}

/** Some jobs a solve, added, taken and finished one after the other: the queue keeps none. */
const JOBS_A_SOLVE = 5;
const JOBS_AT_ONCE = 50;

function wakeUps(solves: number): string[] {
  const jobs = `generate_series(1, ${JOBS_AT_ONCE})`;
  const oneTurn = [
    `select bullmq.add_job('invitation', null, 'wake', '{"accountId":"00000000-0000-0000-0000-000000000000"}',
      '{"attempts":1,"removeOnComplete":true,"removeOnFail":true}', 0, 0, 0, 1,
      null, null, null, null, null, false) from ${jobs}`,
    `select bullmq.move_to_completed('invitation', (bullmq.move_to_active('invitation', 'a-worker',
      15000, 0, 'a-worker', null, null)).id, 'a-worker', 'null', 0, true, null, null) from ${jobs}`,
  ];
  return Array.from(
    { length: Math.ceil((solves * JOBS_A_SOLVE) / JOBS_AT_ONCE) },
    () => oneTurn,
  ).flat();
}

/** As long as those that Zendesk sends. */
const EVENT_BODY = `json_build_object('account_id', 22129848, 'id', gen_random_uuid(),
  'type', 'zen:event-type:ticket.status_changed', 'subject', 'zen:ticket:' || ticket, 'time', at,
  'zendesk_event_version', '2022-11-06', 'event', json_build_object('current', 'SOLVED',
  'previous', 'OPEN'), 'detail', json_build_object('id', ticket, 'actor_id', '10101',
  'assignee_id', '10101', 'brand_id', '30303', 'created_at', at, 'custom_status', '7',
  'description', null, 'external_id', null, 'form_id', '40404', 'group_id', '20202', 'is_public',
  true, 'organization_id', '50505', 'priority', 'NORMAL', 'requester_id', customer, 'status',
  'SOLVED', 'subject', null, 'submitter_id', customer, 'tags', json_build_array('vip', 'billing',
  'refund'), 'type', 'QUESTION', 'updated_at', at, 'via', json_build_object('channel', 'mail')))::text`;
