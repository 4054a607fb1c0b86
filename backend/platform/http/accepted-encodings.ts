import Negotiator from 'negotiator';
import type { HttpRequest } from './http.types.ts';

/**
 * The encodings that a client takes, the one that suits it best first.
 *
 * Of those that it likes equally well, the one that is named first here. The list is empty when the
 * client takes none: send the plain text all the same then, for a 406 helps nobody.
 */
export function acceptedEncodings<T extends string>(
  req: Pick<HttpRequest, 'headers'>,
  ours: readonly T[],
): T[] {
  return new Negotiator(req).encodings(ours, { preferred: ours });
}
