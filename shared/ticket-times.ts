// What reports tell tickets apart by where that is a length of time: fixed steps, in order. The
// database sorts by the same ones (`0022_ticket_times.ts`), which a test holds together.

/** How long customers wait for a first reply, the quickest first. */
export const FIRST_REPLY_STEPS = [
  'under_1h',
  '1h_to_8h',
  '8h_to_24h',
  '1d_to_3d',
  'over_3d',
] as const;
/** One of {@link FIRST_REPLY_STEPS}. */
export type FirstReplyStep = (typeof FIRST_REPLY_STEPS)[number];

/** How long it takes until a ticket is solved, the quickest first. */
export const RESOLUTION_STEPS = [
  'under_4h',
  '4h_to_24h',
  '1d_to_3d',
  '3d_to_7d',
  'over_7d',
] as const;
/** One of {@link RESOLUTION_STEPS}. */
export type ResolutionStep = (typeof RESOLUTION_STEPS)[number];

/** Attributes whose keys have an order of their own, with these; "not known" is none of them. */
export const ORDERED_KEYS = {
  firstReply: FIRST_REPLY_STEPS,
  resolution: RESOLUTION_STEPS,
} as const;
/** One of the attributes of {@link ORDERED_KEYS}. */
export type OrderedDimension = keyof typeof ORDERED_KEYS;

/** Whether an attribute's keys have an order of their own. */
export function isOrdered(dimension: string): dimension is OrderedDimension {
  return Object.hasOwn(ORDERED_KEYS, dimension);
}
