const SECOND_MS = 1000;

/** So long Zendesk is given to show a merge: it moves tickets and addresses in the background. */
const PATIENCE = {
  /** It has said that there is one. */
  merged: { lookedForMs: 360 * SECOND_MS, pauseMs: 180 * SECOND_MS },
  /** It has said that somebody is gone, who is to be forgotten soon. */
  deleted: { lookedForMs: 10 * SECOND_MS, pauseMs: 5 * SECOND_MS },
} as const;

/** When to look again for a merge that does not show yet; `null` once that is long enough. */
export function nextLook(news: keyof typeof PATIENCE, askedAt: Date, now: Date): Date | null {
  const { lookedForMs, pauseMs } = PATIENCE[news];
  const isOver = now.getTime() - askedAt.getTime() >= lookedForMs;
  return isOver ? null : new Date(now.getTime() + pauseMs);
}
