/** A call to the host that failed; everything the SDK throws becomes one of these. */
export class ZafError extends Error {
  override readonly name = 'ZafError';
}

/**
 * Turns whatever the SDK rejected with into an Error.
 *
 * The SDK passes on the host's answer, which may be a plain object or a string.
 */
export function toZafError(reason: unknown, doing: string): ZafError {
  if (reason instanceof ZafError) return reason;
  return new ZafError(`${doing}: ${messageOf(reason)}`, { cause: reason });
}

function messageOf(reason: unknown): string {
  if (typeof reason === 'string' && reason !== '') return reason;
  if (typeof reason === 'object' && reason !== null && 'message' in reason) {
    return String(reason.message);
  }
  return 'the host gave no reason';
}
