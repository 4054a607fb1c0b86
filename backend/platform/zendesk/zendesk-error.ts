import { RetryLaterError } from '../errors.ts';

/** What a refusal by Zendesk means for whoever asked. */
export type ZendeskRefusal =
  'not_authenticated' | 'forbidden' | 'not_found' | 'conflict' | 'closed_ticket' | 'invalid';

/** Why a call failed, as finely as it is explained to an operator. */
export type ZendeskReason =
  | ZendeskRefusal
  /** Refusals of a token: the client is unknown, or lacks the scopes that we ask for. */
  | 'unknown_client'
  | 'wrong_scopes'
  /** Its code or refresh token is used, too old or revoked: somebody must authorise us anew. */
  | 'ended_authorization'
  /** Something else has the name, key or values already, or the account has as many as it may. */
  | 'duplicate'
  | 'too_many'
  /** The idempotency key was used before, with other words. */
  | 'used_key'
  | 'no_help_desk'
  | 'rate_limit'
  /** Our own share of the rate limit is used up; the call was not made. */
  | 'budget'
  | 'trouble'
  /** It answered, but not in a form that we can read. */
  | 'unreadable'
  | 'unknown_host'
  | 'unreachable';

/** A call by its name; what it asked for stays out. */
export type CallName = { method: string; path: string };

/** What is known of a call that failed: enough to branch on and to explain, nothing of a person. */
export type ZendeskFailure = {
  reason: ZendeskReason;
  /**
   * Zendesk itself, in its JSON; its edge or a gateway before it; the network, when there was no
   * answer; or `us`, who did not ask.
   */
  saidBy: 'zendesk' | 'edge' | 'network' | 'us';
  /** `null` when the call was not made. */
  call: CallName | null;
  /** `null` without an answer. */
  status: number | null;
  /** Zendesk's own, such as `RecordInvalid`, or the system's, such as `ECONNREFUSED`. */
  code: string | null;
  /** Fields that the answer finds fault with. */
  fields: readonly string[];
  /** What was said, bounded and without addresses; empty when nothing was. */
  said: string;
  /** The same sentence by sentence, without the code. */
  sentences: readonly string[];
};

const NOTHING_KNOWN = {
  saidBy: 'zendesk',
  call: null,
  code: null,
  fields: [],
  said: '',
  sentences: [],
} as const;

/**
 * Zendesk understood the request and refused it; asking again the same way is pointless.
 *
 * What may succeed later (429, 5xx, network) is a {@link ZendeskAwayError} instead.
 */
export class ZendeskRefusedError extends Error {
  readonly isFinal: boolean;
  /** Our credentials do not count any more: whoever gives us new ones finds the work waiting. */
  readonly isPatient: boolean;
  readonly refusal: ZendeskRefusal;
  readonly status: number;
  readonly failure: ZendeskFailure;

  constructor(
    refusal: ZendeskRefusal,
    status: number,
    message: string,
    failure: Partial<ZendeskFailure> = {},
  ) {
    super(message);
    this.name = 'ZendeskRefusedError';
    this.isPatient = refusal === 'not_authenticated';
    this.refusal = refusal;
    this.status = status;
    this.failure = { ...NOTHING_KNOWN, reason: refusal, status, ...failure };
    // The other two are about us, or about the moment, and not about the object.
    const isAboutObject = refusal !== 'not_authenticated' && refusal !== 'conflict';
    this.isFinal = isAboutObject && this.failure.saidBy === 'zendesk';
  }
}

/** Says that a service as a whole is away, and not that one request was too much for it. */
const UNAVAILABLE = 503;

/**
 * Zendesk did not do it this time: busy, in trouble, out of reach, or our budget is used up.
 *
 * Patient when the help desk as a whole is away, or shuts us out: no work is at fault for that.
 */
export class ZendeskAwayError extends RetryLaterError {
  readonly failure: ZendeskFailure;

  constructor(
    message: string,
    failure: Partial<ZendeskFailure> & Pick<ZendeskFailure, 'reason' | 'saidBy'>,
    { afterMs }: { afterMs?: number | undefined } = {},
  ) {
    const isCapacity = failure.reason === 'rate_limit' || failure.reason === 'budget';
    const isOfObject = failure.saidBy === 'zendesk' && failure.reason !== 'forbidden';
    const isPatient = !isCapacity && (!isOfObject || failure.status === UNAVAILABLE);
    super(message, { isCapacity, isPatient, ...(afterMs === undefined ? {} : { afterMs }) });
    this.name = 'ZendeskAwayError';
    this.failure = { ...NOTHING_KNOWN, status: null, ...failure };
  }
}

/** Tells a refusal of one kind from any other thrown value. */
export function isRefused(error: unknown, ...kinds: ZendeskRefusal[]): boolean {
  return error instanceof ZendeskRefusedError && kinds.includes(error.refusal);
}

/** What is known of a failed call to Zendesk; `null` for any other thrown value. */
export function zendeskFailureOf(error: unknown): ZendeskFailure | null {
  const isOurs = error instanceof ZendeskRefusedError || error instanceof ZendeskAwayError;
  return isOurs ? error.failure : null;
}
