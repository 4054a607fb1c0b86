import type { FollowUpOutcome } from '../../shared/vocabulary.ts';
import { handoffs } from '../handoffs.ts';
import type { ChangedBy } from '../records/follow-ups.ts';
import type { Records } from '../records/store.ts';

/** Whoever solves the task may say how it went right afterwards, beside it. */
const SAYING_MS = 15 * 60_000;

/**
 * Ends a follow-up whose Zendesk ticket has ended; only the first to say so is told on.
 *
 * Call it in a transaction. Where nobody has said how it went, that is asked for.
 */
export async function closeFollowUp(
  { followUps, news, handoffs: asked }: Pick<Records, 'followUps' | 'news' | 'handoffs'>,
  id: string,
  outcome: FollowUpOutcome,
  by: ChangedBy,
): Promise<void> {
  const { now } = by;
  if (!(await followUps.markDone(id, outcome, by))) return;
  await news.add({ type: 'follow_up.closed', followUpId: id }, now);
  if (outcome !== 'contacted') return;
  const key = `${id}-${now.getTime()}`;
  const dueAt = new Date(now.getTime() + SAYING_MS);
  await asked.add(handoffs.askOutcome, { followUpId: id }, { key, dueAt, now });
}
