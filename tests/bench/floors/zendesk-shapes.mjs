// A ticket and a person as Zendesk's API answers them, one person for each ticket.

const ANY_BRAND = 9000000000002;
const ANY_FORM = 9000000000006;

export function showTicket(id, at) {
  const fields = [21, 22, 23].map((number) => ({ id: 9000000000000 + number, value: null }));
  return {
    url: `https://acme.zendesk.com/api/v2/tickets/${id}.json`,
    id,
    external_id: null,
    via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
    created_at: at,
    updated_at: at,
    generated_timestamp: Math.floor(Date.parse(at) / 1000),
    type: null,
    subject: 'Tent, "leaking" at <50 %',
    raw_subject: 'Tent, "leaking" at <50 %',
    description: 'The tent that I bought in March leaks at the seam above the door.',
    priority: null,
    status: 'solved',
    recipient: null,
    requester_id: requesterOf(id),
    submitter_id: requesterOf(id),
    assignee_id: 9000000000001,
    organization_id: null,
    group_id: 9000000000004,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: true,
    due_at: null,
    tags: ['tents'],
    custom_fields: fields,
    satisfaction_rating: null,
    sharing_agreement_ids: [],
    custom_status_id: 9000000000003,
    encoded_id: '',
    fields,
    followup_ids: [],
    ticket_form_id: ANY_FORM,
    brand_id: ANY_BRAND,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: false,
    support_type: 'agent',
  };
}

export function showUser(ticketId, at) {
  const id = requesterOf(ticketId);
  return {
    id,
    url: `https://acme.zendesk.com/api/v2/users/${id}.json`,
    name: `Customer ${id}`,
    email: `customer${id}@example.com`,
    created_at: at,
    updated_at: at,
    time_zone: 'Copenhagen',
    iana_time_zone: 'Europe/Copenhagen',
    phone: null,
    shared_phone_number: null,
    photo: null,
    locale_id: 1176,
    locale: 'en-GB',
    organization_id: null,
    role: 'end-user',
    verified: true,
    external_id: null,
    tags: [],
    alias: null,
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: null,
    two_factor_auth_enabled: null,
    signature: null,
    details: null,
    notes: null,
    role_type: null,
    custom_role_id: null,
    moderator: false,
    ticket_restriction: 'requested',
    only_private_comments: false,
    restricted_agent: true,
    suspended: false,
    default_group_id: null,
    report_csv: false,
    user_fields: {},
  };
}

function requesterOf(ticketId) {
  return 7_000_000_000 + ticketId;
}
