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
 * The message quotes what Zendesk said of the request (fields and rules), never data of a person.
 */
export function readError({ status, headers, data, call }: Answer): Error {
  const body = readErrorBody(data);
  const { said, code, faults, sentences } = body;
  const message = `Zendesk answered ${status} to ${nameOf(call)}${said === '' ? '' : `: ${said}`}`;
  const refusal = refusalOf(status, body);
  const reason = reasonOf(status, call, body, refusal);
  const failure: ZendeskFailure = {
    reason,
    saidBy: body.isJson && reason !== 'no_help_desk' ? 'zendesk' : 'edge',
    call,
    status,
    code,
    fields: [...new Set(faults.map(({ field }) => field))],
    said,
    sentences,
  };
  if (status === 429 || status >= 500) {
    const seconds = /^\d{1,9}(\.\d{1,9})?$/.exec(String(headers['retry-after']))?.[0];
    const afterMs = seconds === undefined ? undefined : Number(seconds) * 1000;
    return new ZendeskAwayError(message, failure, { afterMs });
  }
  return new ZendeskRefusedError(refusal, status, message, failure);
}

/** The error of an answer that cannot be read: a gateway's page, or JSON cut off on the way. */
export function unreadable(call: CallName, status: number, what: string): ZendeskAwayError {
  const message = `Zendesk's answer to ${nameOf(call)} ${what}`;
  return new ZendeskAwayError(message, { reason: 'unreadable', saidBy: 'edge', call, status });
}

/** The error of a call that got no answer; `code` is the system's. */
export function unreachable(call: CallName | null, code: string): ZendeskAwayError {
  const isUnknown = code === 'ENOTFOUND' || code === 'EAI_AGAIN';
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

function refusalOf(status: number, body: ErrorBody): ZendeskRefusal {
  if (status === 401) return 'not_authenticated';
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
