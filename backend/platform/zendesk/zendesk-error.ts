/** What a refusal by Zendesk means for whoever asked. */
export type ZendeskRefusal =
  'not_authenticated' | 'forbidden' | 'not_found' | 'conflict' | 'closed_ticket' | 'invalid';

/**
 * Zendesk understood the request and refused it; asking again the same way is pointless.
 *
 * What may succeed later (429, 5xx, network) is a `RetryLaterError` instead.
 */
export class ZendeskRefusedError extends Error {
  readonly isFinal = true;
  readonly refusal: ZendeskRefusal;
  readonly status: number;

  constructor(refusal: ZendeskRefusal, status: number, message: string) {
    super(message);
    this.name = 'ZendeskRefusedError';
    this.refusal = refusal;
    this.status = status;
  }
}

/** Tells a refusal of one kind from any other thrown value. */
export function isRefused(error: unknown, ...kinds: ZendeskRefusal[]): boolean {
  return error instanceof ZendeskRefusedError && kinds.includes(error.refusal);
}
