/** Half of what Zendesk allows the whole account; the other half is the agents'. */
export const UPDATES_PER_WINDOW = 50;
/** Windows are minutes of the clock, so that all processes mean the same one. */
export const WINDOW_MS = 60_000;

/** Of a window, what is left free before its first and after its last slot. */
const MARGIN_MS = 3_000;
const GAP_MS = (WINDOW_MS - 2 * MARGIN_MS) / UPDATES_PER_WINDOW;

/** The window that a moment lies in. */
export function windowAt(nowMs: number): number {
  return Math.floor(nowMs / WINDOW_MS);
}

/** When a window is over. */
export function endOf(window: number): Date {
  return new Date((window + 1) * WINDOW_MS);
}

/**
 * How long to wait for the slot of a booked place.
 *
 * The first place is 1. Slots lie evenly in their window. The margins are for clocks that differ
 * a little and for work that starts a little late: in the window before or after, the place would
 * be another's.
 */
export function waitFor(window: number, place: number, nowMs: number): number {
  return Math.max(1, Math.ceil(slotOf(window, place) - nowMs));
}

/** How many booked places may be yet to come; who is a little late counts as well. */
export function yetToCome(window: number, places: number, nowMs: number): number {
  const past = Math.floor((nowMs - MARGIN_MS - slotOf(window, 1)) / GAP_MS) + 1;
  return Math.max(0, places - Math.max(0, past));
}

function slotOf(window: number, place: number): number {
  return window * WINDOW_MS + MARGIN_MS + (place - 1) * GAP_MS;
}
