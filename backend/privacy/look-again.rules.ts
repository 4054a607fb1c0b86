const MINUTE_MS = 60_000;
/** So long Zendesk is given to show a merge: it moves tickets and addresses in the background. */
const LOOKED_FOR_MS = 6 * MINUTE_MS;
const PAUSE_MS = 3 * MINUTE_MS;

/** When to look again for a merge that does not show yet; `null` once that is long enough. */
export function nextLook(askedAt: Date, now: Date): Date | null {
  const isOver = now.getTime() - askedAt.getTime() >= LOOKED_FOR_MS;
  return isOver ? null : new Date(now.getTime() + PAUSE_MS);
}
