/** Whose rows they are, how many of each table, and when the newest is from. */
export type History = {
  /** The first one has three quarters of all rows. */
  accountIds: readonly [string, string, string, string, string];
  rows: number;
  until: Date;
};

const id = (kind: string, n = 'n') => `md5('${kind}-' || ${n})::uuid`;
const TICKET = `(5000000 + n)::text`;
const TASK = `(9000000 + n)::text`;
const customer = (n: string) => `(360000000000 + ${n})::text`;
/** Three invitations in a row, of the same account, are one customer's. */
const CUSTOMER = customer('n - 20 * (n / 20 % 3)');
const ATTRIBUTION = `jsonb_build_object('assigneeId', '7700' || n % 40, 'groupId', '88' || n % 7,
  'brandId', '9901', 'formId', null, 'organizationId', null, 'channel', 'email',
  'tags', jsonb_build_array('tents', 'returns'))`;
const SCORE = `(n * 7 % 11)`;

/** Kinds of hand-offs: name, message, and what some of them do instead of ending well. */
const HANDOFFS: readonly [name: string, message: string, other?: 'waits' | 'fails'][] = [
  ['consider-invitation', `'ticketId', ${TICKET}, 'solvedAt', at`],
  ['review-invitation', `'ticketId', ${TICKET}`],
  ['send-invitation', `'invitationId', ${id('invitation')}`, 'waits'],
  ['send-reminder', `'invitationId', ${id('invitation')}, 'reminder', 1`, 'waits'],
  ['expire-invitation', `'invitationId', ${id('invitation')}`, 'waits'],
  ['settle-response', `'responseId', ${id('response')}, 'version', 1`],
  ['update-ticket', `'responseId', ${id('response')}`, 'fails'],
  ['update-customer', `'responseId', ${id('response')}`],
  ['update-follow-up', `'responseId', ${id('response')}`],
  ['raise-alerts', `'responseId', ${id('response')}`],
  [
    'deliver-alert',
    `'responseId', ${id('response')}, 'target', left(md5(n::text), 16), 'settledAt', at`,
    'fails',
  ],
  ['track-follow-up', `'ticketId', ${TASK}`],
];
const kind = `(n / 20 % ${HANDOFFS.length})`;
const byKind = (of: (each: (typeof HANDOFFS)[number]) => string) =>
  `case ${kind} ${HANDOFFS.map((each, n) => `when ${n} then ${of(each)}`).join(' ')} end`;

/**
 * Each table that grows, and the columns of its n-th row.
 *
 * They are told by `n`, the row's `account`, its time `at` in the last 90 days, the end of them
 * (`until`), and a `slot` of a hundred that tells states apart.
 */
export const HISTORY_ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  events: {
    id: id('event'),
    event_id: id('event-of-zendesk'),
    invocation_id: id('invocation'),
    type: `'zen:event-type:ticket.status_changed'`,
    status: `case when slot < 80 then 'accepted' else 'ignored' end`,
    body: `case when slot < 80 then jsonb_build_object('type', 'zen:event-type:ticket.status_changed',
      'id', ${id('event-of-zendesk')}, 'time', at, 'subject', 'zen:ticket:' || ${TICKET}, 'detail',
      jsonb_build_object('id', ${TICKET}, 'status', 'SOLVED', 'external_id', null, 'tags',
      jsonb_build_array('tents', 'returns')), 'event', jsonb_build_object('current', 'SOLVED',
      'previous', 'OPEN'))::text else '{}' end`,
    received_at: 'at',
  },
  solves: { zendesk_ticket_id: TICKET, solved_at: 'at' },
  customers: {
    zendesk_customer_id: customer('n'),
    name: `case when slot < 97 then 'Customer ' || n end`,
    address_hash: `case when slot < 90 then encode(sha256(n::text::bytea), 'base64') end`,
    merged_into: `case when slot between 90 and 94 then ${customer('n - 2000')} end`,
    erased_at: `case when slot > 96 then at end`,
  },
  suppressions: {
    zendesk_customer_id: customer('n'),
    reason: `case when slot < 60 then 'opted_out' when slot < 97 then 'bounced' else 'erased' end`,
    created_at: 'at',
  },
  suppressed_addresses: {
    address_hash: `encode(sha256(n::text::bytea), 'base64')`,
    reason: `case when slot < 60 then 'opted_out' else 'bounced' end`,
    created_at: 'at',
  },
  invitations: {
    id: id('invitation'),
    survey_id: `'default'`,
    zendesk_ticket_id: TICKET,
    zendesk_customer_id: CUSTOMER,
    status: `case when slot < 50 then 'responded' when slot < 62 then 'sent'
      when slot < 67 then 'scheduled' when slot < 92 then 'expired'
      when slot < 98 then 'cancelled' else 'failed' end`,
    reason: `case when slot between 67 and 91 then 'not_answered'
      when slot between 92 and 97 then 'ticket_reopened' when slot > 97 then 'delivery_failed' end`,
    channel: `'email'`,
    locale: `'en'`,
    solved_at: 'at',
    due_at: `at + interval '1 day'`,
    created_at: 'at',
    sent_at: `case when slot < 62 or slot between 67 and 91 then at + interval '1 day' end`,
    expires_at: `case when slot < 62 or slot between 67 and 91 then at + interval '31 days' end`,
    responded_at: `case when slot < 50 then at + interval '2 days' end`,
    ended_at: `case when slot > 66 then at + interval '31 days' end`,
    claim_token: `case when slot < 62 or slot between 67 and 91 then left(md5(n::text), 16) end`,
    attribution: ATTRIBUTION,
  },
  decisions: {
    zendesk_ticket_id: TICKET,
    zendesk_customer_id: CUSTOMER,
    invitation_id: `case when slot < 70 then ${id('invitation')} end`,
    outcome: `case when slot < 65 then 'invited' when slot < 70 then 'cancelled' else 'skipped' end`,
    reason: `case when slot < 65 then null when slot < 70 then 'ticket_reopened'
      else 'recently_surveyed' end`,
    decided_at: 'at',
    attribution: `case when slot >= 70 then ${ATTRIBUTION} end`,
    survey_key: `case when slot >= 70 then 'default' end`,
    locale: `case when slot >= 70 then 'en' end`,
  },
  // Every second one is older than the installation: nobody was invited to it.
  responses: {
    id: id('response'),
    invitation_id: `case when slot < 50 then ${id('invitation')} end`,
    zendesk_ticket_id: TICKET,
    zendesk_customer_id: CUSTOMER,
    score: SCORE,
    category: `case when ${SCORE} > 8 then 'promoter' when ${SCORE} > 6 then 'passive'
      else 'detractor' end`,
    comment: `case when slot % 2 = 0 then 'Quick, kind, and the tent came dry, on day ' || n end`,
    contact_ok: 'slot < 30',
    locale: `'en'`,
    provisional: 'false',
    version: '1',
    attribution: ATTRIBUTION,
    submitted_at: 'at',
    updated_at: 'at',
  },
  response_versions: {
    response_id: id('response'),
    version: '1',
    score: SCORE,
    comment: `case when slot % 2 = 0 then 'Quick, kind, and the tent came dry, on day ' || n end`,
    contact_ok: 'slot < 30',
    provisional: 'false',
    submitted_at: 'at',
  },
  // Two for each of the answers that are written back at all.
  write_backs: {
    response_id: id('response', '(n - n / 20 % 2 * 20)'),
    version: '1',
    target: `case n / 20 % 2 when 0 then 'ticket' else 'customer' end`,
    outcome: `case when slot < 90 then 'written' when slot < 97 then 'closed_ticket'
      else 'refused' end`,
    detail: `case when slot between 90 and 96 then 'tagged' end`,
    written_at: 'at',
  },
  follow_ups: {
    id: id('follow-up'),
    zendesk_customer_id: customer('n'),
    status: `case when slot < 96 then 'done' when slot < 98 then 'failed' else 'open' end`,
    zendesk_ticket_id: `case when slot < 96 or slot > 97 then ${TASK} end`,
    outcome: `case when slot < 96 then 'contacted' end`,
    due_at: `at + interval '1 day'`,
    created_at: 'at',
    closed_at: `case when slot < 98 then at + interval '2 days' end`,
  },
  follow_up_responses: {
    response_id: id('response'),
    follow_up_id: id('follow-up'),
    noted_at: 'at',
  },
  handoffs: {
    name: byKind(([name]) => `'${name}'`),
    // Told apart by this from what the product adds.
    key: `'history-' || left(md5('key-' || n), 28)`,
    message: byKind(([, message]) => `jsonb_build_object(${message})`),
    status: byKind(([, , other]) => {
      if (other === undefined) return `'done'`;
      return other === 'waits'
        ? `case when slot < 40 then 'waiting' else 'done' end`
        : `case when slot = 0 then 'failed' else 'done' end`;
    }),
    // In the smallest account some are due; all others that wait do so for days.
    due_at: `case when n % 20 = 19 and slot = 0 then now()
      else until + slot % 40 * interval '1 day' end`,
    attempts: '1',
    runs: '1',
    last_error: byKind(([, , other]) =>
      other === 'fails' ? `case when slot = 0 then 'zendesk_refused' end` : 'null',
    ),
    created_at: 'at',
    // What is done is kept for three days.
    done_at: `case when ${byKind(([, , other]) => String(other !== 'waits'))} or slot > 39
      then until - (until - at) / 30 end`,
  },
  handoff_keys: { name: `'deliver-alert'`, key_digest: id('digest') },
  used_tokens: { token_digest: `md5('token-' || n)`, ends_at: `until + interval '5 minutes'` },
};

/** Tables whose rows belong to an account by what they refer to. */
const WITHOUT_ACCOUNT = ['response_versions', 'follow_up_responses'];

/** The statement that fills one table. */
export function fillTable(table: string, { accountIds, rows, until }: History): string {
  const [large, middle, ...small] = accountIds;
  const places = [...Array(14).fill(large), large, middle, middle, ...small];
  const own = WITHOUT_ACCOUNT.includes(table) ? {} : { account_id: 'account' };
  const columns = { ...own, ...HISTORY_ROWS[table] };
  return `
    insert into ${table} (${Object.keys(columns).join(', ')})
    select ${Object.values(columns).join(', ')}
    from (
      select n, (n / 240 % 100) as slot, '${until.toISOString()}'::timestamptz as until,
        ('{${places.join(',')}}'::uuid[])[1 + n % 20] as account,
        '${until.toISOString()}'::timestamptz
          - interval '90 days' * (1 - n::double precision / ${rows}) as at
      from generate_series(1, ${rows}) as n
    ) as each`;
}
