import { sql } from 'kysely';

/** Sooner after the mail went out hardly anybody has opened it, and read what it asks. */
const FAST_SECONDS = 10;
/** So many answers of one customer within a day are more than tickets explain. */
const CROWD = 3;

const isFast = sql<boolean>`exists (
  select from invitations where invitations.id = listed.invitation_id
    -- An answer that came before we knew of its mail was taken for the moment of sending.
    and listed.submitted_at > invitations.sent_at
    and listed.submitted_at < invitations.sent_at + make_interval(secs => ${FAST_SECONDS}))`;

const isCrowded = sql<boolean>`(${CROWD} <= (select count(*) from (
  select from responses as near
  where near.account_id = listed.account_id
    and near.zendesk_customer_id = listed.zendesk_customer_id
    and near.submitted_at > listed.submitted_at - interval '1 day'
    and near.submitted_at < listed.submitted_at + interval '1 day'
  limit ${CROWD}) as near))`;

/** What makes a row of `listed` worth a second look; see `RESPONSE_DOUBTS`. */
export const doubts = sql`array_remove(array[
  case when provisional then 'unconfirmed' end,
  case when ${isFast} then 'fast' end,
  case when ${isCrowded} then 'crowded' end], null)`;

/** Whether there is any such thing; what is at hand comes first. */
export const isDoubtful = sql<boolean>`(provisional or ${isFast} or ${isCrowded})`;
