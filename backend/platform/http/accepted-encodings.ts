import Negotiator from 'negotiator';
import type { HttpRequest } from './http.types.ts';

/**
 * The encodings that a client takes, the one that suits it best first.
 *
 * Of those that it likes equally well, the one that is named first here. Without `identity` among
 * them it is sent all the same when nothing else fits: nobody is helped by a 406.
 */
export function acceptedEncodings<T extends string>(
  req: Pick<HttpRequest, 'headers'>,
  ours: readonly T[],
): T[] {
  return new Negotiator(req).encodings(ours, { preferred: ours });
}
