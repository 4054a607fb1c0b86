// What is said of follow-ups beside their states and outcomes, which `vocabulary.ts` has.

/** States of a follow-up whose customer nobody has talked to yet. */
export const UNCONTACTED_STATES = ['pending', 'open', 'in_progress'] as const;
/** States of a follow-up that is not over. */
export const WAITING_STATES = [...UNCONTACTED_STATES, 'contacted'] as const;

/** States that somebody of the team may say; the others follow the task in Zendesk. */
export const FOLLOW_UP_STEPS = ['open', 'in_progress', 'contacted'] as const;
/** One of {@link FOLLOW_UP_STEPS}. */
export type FollowUpStep = (typeof FOLLOW_UP_STEPS)[number];

/** What happened to a follow-up, as its trail tells it. */
export const FOLLOW_UP_CHANGES = [
  'opened',
  'put_back',
  'started',
  'contacted',
  'solved',
  'outcome_said',
  'outcome_asked',
  'escalated',
  'reminded',
  'overdue',
  'reopened',
  'cancelled',
  'failed',
] as const;
/** One of {@link FOLLOW_UP_CHANGES}. */
export type FollowUpChange = (typeof FOLLOW_UP_CHANGES)[number];

/** Outcomes that somebody says; one of them is required. */
export const SAID_OUTCOMES = ['recovered', 'not_recovered', 'no_contact'] as const;
/** One of {@link SAID_OUTCOMES}. */
export type SaidOutcome = (typeof SAID_OUTCOMES)[number];
