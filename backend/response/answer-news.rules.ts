/** A version of an answer, as far as telling of it goes. */
export type AnswerVersion = { version: number; provisional: boolean; at: Date };

/**
 * What is told of one version of an answer; `null` for a gesture that words followed in time.
 *
 * The first version that stood was submitted, each later one amended it. Judged by the times of the
 * answers alone, so that it does not depend on when a worker came to look.
 */
export function nameAnswerNews(
  versions: readonly AnswerVersion[],
  version: number,
  settleSeconds: number,
): 'response.submitted' | 'response.amended' | null {
  const stood = versions.filter((each) => {
    const next = versions.find((later) => later.version === each.version + 1);
    if (!each.provisional || next === undefined) return true;
    return next.at.getTime() >= each.at.getTime() + settleSeconds * 1000;
  });
  if (!stood.some((each) => each.version === version)) return null;
  const isFirst = stood.every((each) => each.version >= version);
  return isFirst ? 'response.submitted' : 'response.amended';
}
