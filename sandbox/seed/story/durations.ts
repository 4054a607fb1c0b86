/** An hour, a minute and a day in milliseconds. */
export const HOUR_MS = 3_600_000;
/** See {@link HOUR_MS}. */
export const MINUTE_MS = 60_000;
/** See {@link HOUR_MS}. */
export const DAY_MS = 24 * HOUR_MS;
