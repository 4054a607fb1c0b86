import { networkReasonOf } from '../network-reason.ts';
import { readErrorBody, type ErrorBody } from './read-error-body.ts';
import {
  ZendeskAwayError,
  ZendeskRefusedError,
  type CallName,
  type ZendeskFailure,
  type ZendeskReason,
  type ZendeskRefusal,
} from './zendesk-error.ts';

const TOKEN_PATH = '/oauth/tokens';
const TOKEN_REASONS: Record<string, ZendeskReason> = {
  invalid_scope: 'wrong_scopes',
  invalid_grant: 'ended_authorization',
};

type Answer = { status: number; headers: Record<string, unknown>; data: unknown; call: CallName };

/**
 * Turns an error answer of Zendesk into the error that the caller branches on.
 *
 * A refusal is only what Zendesk itself wrote, in its JSON: pages of gateways, redirects and the
 * like are a `ZendeskAwayError`, since they say nothing about what was asked.
 *
 * The message names Zendesk's code and the fields at fault. What it says in sentences may quote a
 * name or a comment, so it stays out of logs and rows; commands show it to the operator.
 */
export function readError({ status, headers, data, call }: Answer): Error {
  const body = readErrorBody(data);
  const { said, code, faults, sentences } = body;
  const refusal = refusalOf(status, call, body);
  const reason = reasonOf(status, call, body, refusal);
  const fields = [...new Set(faults.map(({ field }) => field))];
  const message = `Zendesk answered ${status} to ${nameOf(call)}${detailOf(code, fields)}`;
  const failure: ZendeskFailure = {
    reason,
    saidBy: isZendesks(status, body, reason) ? 'zendesk' : 'edge',
    call,
    status,
    code,
    fields,
    said,
    sentences,
  };
  if (status === 429 || status >= 500) {
    const seconds = /^\d{1,9}(\.\d{1,9})?$/.exec(String(headers['retry-after']))?.[0];
    const afterMs = seconds === undefined ? undefined : Number(seconds) * 1000;
    return new ZendeskAwayError(message, failure, { afterMs });
  }
  // What is on the way may let the same request through a moment later; our credentials, which
  // are asked for anew, are nobody else's to refuse.
  if (failure.saidBy === 'edge' && status !== 401) return new ZendeskAwayError(message, failure);
  return new ZendeskRefusedError(refusal, status, message, failure);
}

/** Statuses about the way, the time or the account, never about the object of a request. */
const OF_THE_WAY = new Set([402, 408, 421, 423, 425, 451]);
/** What Zendesk calls that which is not there: a record, or a part that a plan does not have. */
const GONE = new Set(['RecordNotFound', 'InvalidEndpoint']);

/** Whether Zendesk itself has judged the request, and not something before it. */
function isZendesks(status: number, body: ErrorBody, reason: ZendeskReason): boolean {
  if (!body.isJson || reason === 'no_help_desk') return false;
  if (status >= 500) return true;
  if (body.said === '' || status < 400 || OF_THE_WAY.has(status)) return false;
  const isGone = status === 404 || status === 410;
  return !isGone || body.isList || GONE.has(body.code ?? '');
}

/** The error of an answer that cannot be read: a gateway's page, or JSON cut off on the way. */
export function unreadable(call: CallName, status: number, what: string): ZendeskAwayError {
  const message = `Zendesk's answer to ${nameOf(call)} ${what}`;
  return new ZendeskAwayError(message, { reason: 'unreadable', saidBy: 'edge', call, status });
}

/** The error of a call that got no answer; `code` is the system's. */
export function unreachable(call: CallName | null, code: string): ZendeskAwayError {
  const isUnknown = networkReasonOf(code) === 'unknown_host';
  return new ZendeskAwayError(`Zendesk could not be reached (${code})`, {
    reason: isUnknown ? 'unknown_host' : 'unreachable',
    saidBy: 'network',
    call,
    code,
  });
}

function nameOf({ method, path }: CallName): string {
  return `${method} ${path}`;
}

/** `: RecordInvalid (status, due_at)` */
function detailOf(code: string | null, fields: readonly string[]): string {
  const named = fields.length > 0 ? `(${fields.join(', ')})` : '';
  const words = [code, named].filter((word) => word !== null && word !== '').join(' ');
  return words === '' ? '' : `: ${words}`;
}

function refusalOf(status: number, { path }: CallName, body: ErrorBody): ZendeskRefusal {
  // Whatever keeps us from a token is about us, and not about the object that it was for.
  if (status === 401 || path === TOKEN_PATH) return 'not_authenticated';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not_found';
  if (status === 409) return 'conflict';
  return isClosedTicket(body) ? 'closed_ticket' : 'invalid';
}

function reasonOf(
  status: number,
  { path }: CallName,
  { code, said, faults }: ErrorBody,
  refusal: ZendeskRefusal,
): ZendeskReason {
  if (status === 429) return 'rate_limit';
  if (status >= 500) return 'trouble';
  // `{"error":{"title":"No help desk at example.zendesk.com"}}`, from before any account.
  if (/^no help desk/i.test(said)) return 'no_help_desk';
  if (path === TOKEN_PATH) return TOKEN_REASONS[code ?? ''] ?? 'unknown_client';
  if (refusal !== 'invalid') return refusal;
  if (code === 'IdempotentRequestError') return 'used_key';
  const isDuplicate = faults.some((fault) => fault.code === 'DuplicateValue');
  // Most of what may not be doubled has no code of its own.
  if (isDuplicate || /already (been )?(taken|used)/i.test(said)) return 'duplicate';
  if (/limit|maximum|too many/i.test(said)) return 'too_many';
  return 'invalid';
}

/** `{"details":{"status":[{"description":"Status: closed prevents ticket update"}]}}` */
function isClosedTicket({ faults }: ErrorBody): boolean {
  return faults.some(({ field, description }) => field === 'status' && /closed/i.test(description));
}
