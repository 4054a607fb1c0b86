import type { Response } from '../records/responses.ts';
import type { Records } from '../records/store.ts';

/**
 * Records that a response is told on its task as it is now.
 *
 * What opened the task was told with it; whatever comes after is an update of it, once a version.
 */
export async function noteResponse(
  { followUps, news }: Pick<Records, 'followUps' | 'news'>,
  { id: responseId, version }: Pick<Response, 'id' | 'version'>,
  now: Date,
): Promise<void> {
  const followUpId = await followUps.markNoted(responseId, now);
  const isOpening = followUpId === responseId && version === 1;
  if (followUpId === null || isOpening) return;
  const cause = { id: `noted-${responseId}-${version}` };
  await news.add({ type: 'follow_up.updated', followUpId, responseId }, now, cause);
}
