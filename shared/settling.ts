import type { Settings } from './settings.ts';

/**
 * When a response counts as the customer means it; `null` for one that does already.
 *
 * A gesture waits for the comment. Who reads the response as it is finds it there also when a
 * version before it was to be written.
 */
export function findSettling(
  { provisional, updatedAt }: { provisional: boolean; updatedAt: Date },
  { settleSeconds }: Pick<Settings, 'settleSeconds'>,
  now: Date,
): Date | null {
  if (!provisional) return null;
  const settlesAt = new Date(updatedAt.getTime() + settleSeconds * 1000);
  return settlesAt > now ? settlesAt : null;
}
