const PAUSE_MS = 60_000;
/** So many go at once: people do change their mind. */
const AT_ONCE = 5;

/** How often an answer was told to Zendesk of late, and when it was last. */
export type Tellings = { count: number; lastAt: Date | null };

/**
 * When an answer that is amended again and again may next be told to Zendesk; `null` for at once.
 *
 * What waits is told as it is by then, so the last amendment is never left out, while a script
 * cannot use up the account's ticket updates.
 */
export function findNextTelling({ count, lastAt }: Tellings, now: Date): Date | null {
  if (count < AT_ONCE || lastAt === null) return null;
  const next = lastAt.getTime() + PAUSE_MS;
  return next > now.getTime() ? new Date(next) : null;
}
