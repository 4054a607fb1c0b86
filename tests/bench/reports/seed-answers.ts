import type pg from 'pg';
import { fillBeforeIndexes } from '../../support/history/seed-history.ts';

/** How many answers, over how many days until when. */
export type Seed = { answers: number; days: number; until: Date };

/** What there is of each attribute, other than customers. */
const KINDS = {
  assignees: 40,
  groups: 8,
  brands: 4,
  forms: 3,
  channels: 6,
  organizations: 5_000,
  languages: 10,
  surveys: 2,
  tags: 60,
};
const ANSWERS_A_CUSTOMER = 5;

/** A number below `count` that looks like chance, and is another for each `salt`. */
const some = (count: number, salt: number) =>
  `(hashint8extended(n, ${salt}) & 2147483647) % ${count}`;

const ATTRIBUTION = `jsonb_build_object(
  'assigneeId', (7000 + ${some(KINDS.assignees, 1)})::text,
  'groupId', (800 + ${some(KINDS.groups, 2)})::text,
  'brandId', (90 + ${some(KINDS.brands, 3)})::text,
  'formId', (10 + ${some(KINDS.forms, 4)})::text,
  'organizationId', (50000 + ${some(KINDS.organizations, 5)})::text,
  'channel', 'channel ' || ${some(KINDS.channels, 6)},
  'firstReplyMinutes', ${some(6_000, 14)},
  'resolutionMinutes', ${some(15_000, 15)},
  'tags', jsonb_build_array('tag ' || ${some(KINDS.tags, 7)}, 'tag ' || ${some(KINDS.tags, 8)}))`;
const LANGUAGE = `'language ' || ${some(KINDS.languages, 9)}`;
const SURVEY = `'survey ' || ${some(KINDS.surveys, 10)}`;

/**
 * Fills an account of a database on which nobody works: `answers` answers, twice as many sendings,
 * and as many solves that nobody was asked about.
 *
 * Evenly over the days; marks are left out, since nothing was counted before.
 */
export async function seedAnswers(
  client: pg.Client,
  accountId: string,
  { answers, days, until }: Seed,
): Promise<void> {
  const customer = `(1 + ${some(Math.max(1, Math.ceil(answers / ANSWERS_A_CUSTOMER)), 11)})::text`;
  const at = `$2::timestamptz - make_interval(secs => ${days} * 86400.0 * (n + 1) / ${2 * answers})`;
  const id = (kind: string) => `md5('${kind}' || n)::uuid`;
  await client.query(`set session_replication_role = replica`);
  await client.query(`set maintenance_work_mem = '256MB'`);
  await fillBeforeIndexes(
    client,
    'invitations',
    `insert into invitations (id, account_id, survey_id, zendesk_ticket_id, zendesk_customer_id,
       status, channel, locale, solved_at, due_at, created_at, sent_at, responded_at, attribution)
     select ${id('i')}, $1, ${SURVEY}, n::text, ${customer},
       case when n % 2 = 0 then 'responded' else 'expired' end, 'email', ${LANGUAGE},
       ${at} - interval '1 day', ${at}, ${at}, ${at},
       case when n % 2 = 0 then ${at} + interval '3 hours' end, ${ATTRIBUTION}
     from generate_series(0, ${2 * answers - 1}) as n`,
    [accountId, until],
  );
  await fillBeforeIndexes(
    client,
    'responses',
    `insert into responses (id, account_id, invitation_id, zendesk_ticket_id, zendesk_customer_id,
       score, category, comment, contact_ok, locale, provisional, version, attribution,
       submitted_at, updated_at, survey_key)
     select ${id('r')}, $1, ${id('i')}, n::text, ${customer}, score,
       case when score > 8 then 'promoter' when score > 6 then 'passive' else 'detractor' end,
       case when n % 3 = 0 then 'Quick and kind, as always, on ticket ' || n end,
       false, ${LANGUAGE}, false, 1, ${ATTRIBUTION}, ${at} + interval '3 hours',
       ${at} + interval '3 hours', ${SURVEY}
     from generate_series(0, ${2 * answers - 1}, 2) as n,
       lateral (select least(10, ${some(16, 12)}) as score) as scores`,
    [accountId, until],
  );
  const reason = `(array['recently_surveyed', 'no_email', 'not_sampled', 'excluded_tag', 'suppressed',
    'excluded_channel', 'ticket_deleted', 'requester_changed'])[1 + ${some(8, 13)}]`;
  await fillBeforeIndexes(
    client,
    'decisions',
    `insert into decisions (account_id, zendesk_ticket_id, zendesk_customer_id, outcome, reason,
       decided_at, attribution, survey_key, locale)
     select $1, 's' || n, ${customer}, 'skipped', ${reason}, ${at}, ${ATTRIBUTION}, ${SURVEY},
       ${LANGUAGE}
     from generate_series(0, ${2 * answers - 1}) as n`,
    [accountId, until],
  );
  await client.query(`set session_replication_role = origin`);
}
