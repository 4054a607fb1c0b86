import type { ErrorRequestHandler } from 'express';
import { core } from 'zod';
import { isDatabaseAway } from '../database/database-error.ts';
import { AppError, toError, type ErrorCode } from '../errors.ts';
import type { Logger } from '../logger.ts';

/** The only map from error codes to statuses; a new code without one does not compile. */
const HTTP_STATUS: Record<ErrorCode, number> = {
  malformed: 400,
  invalid_request: 422,
  not_authenticated: 401,
  forbidden: 403,
  not_found: 404,
  gone: 410,
  conflict: 409,
  changed_meanwhile: 412,
  state_not_named: 428,
  too_large: 413,
  too_many_requests: 429,
  store_unavailable: 503,
  retry_later: 503,
  gave_up: 502,
  internal: 500,
};

const TITLE: Record<ErrorCode, string> = {
  malformed: 'The request cannot be read',
  invalid_request: 'The request is not valid',
  not_authenticated: 'You are not signed in',
  forbidden: 'You may not do this',
  not_found: 'There is nothing here',
  gone: 'This is over',
  conflict: 'This is no longer possible',
  changed_meanwhile: 'Somebody else was first',
  state_not_named: 'The change does not say what it was made from',
  too_large: 'The request is too large',
  too_many_requests: 'There were too many requests',
  store_unavailable: 'The service is not available right now',
  retry_later: 'The service is not available right now',
  gave_up: 'Another system refused',
  internal: 'Something went wrong on our side',
};

/** The HTTP status that an error is answered with. */
export function statusOf(error: AppError): number {
  return HTTP_STATUS[error.code];
}

/** Answers every error as problem details (RFC 9457); unexpected ones are logged, not shown. */
export function createErrorHandler(logger: Logger): ErrorRequestHandler {
  return (thrown: unknown, req, res, next) => {
    if (res.headersSent) {
      next(thrown);
      return;
    }
    const error = toAppError(thrown);
    const status = statusOf(error);
    if (status >= 500) logger.error({ err: toError(thrown), route: req.baseUrl }, 'request failed');
    if (status === 503) res.set('Retry-After', '30');
    if (status === 429) res.set('Retry-After', '60');
    res
      .status(status)
      // Whatever the route has said of the answer that it meant to give.
      .set('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: 'about:blank',
          title: TITLE[error.code],
          status,
          code: error.code,
          ...(error.code === 'internal' ? {} : { detail: error.message }),
          ...(error.fields.length > 0 ? { errors: error.fields } : {}),
        }),
      );
  };
}

/** Gives any thrown value a code: our own, zod's, body-parser's, the database's. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  // Of either build of zod.
  if (thrown instanceof core.$ZodError) {
    const fields = thrown.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
    const first = fields[0];
    const message = first ? [first.field, first.message].filter(Boolean).join(' ') : 'not valid';
    return new AppError('invalid_request', message, { cause: thrown, fields });
  }
  const { type, status } = (thrown ?? {}) as Record<string, unknown>;
  if (type === 'entity.too.large') return new AppError('too_large', 'send at most 1 MB');
  if (type === 'entity.parse.failed') {
    return new AppError('malformed', 'the body is not valid JSON', { cause: thrown });
  }
  if (typeof status === 'number' && status >= 400 && status < 500) {
    // 415: packed, or in an encoding of text, that we do not read.
    const isUnreadable = status === 400 || status === 415;
    return new AppError(isUnreadable ? 'malformed' : 'invalid_request', toError(thrown).message, {
      cause: thrown,
    });
  }
  if (isDatabaseAway(thrown)) {
    return new AppError('store_unavailable', 'the database is out of reach', { cause: thrown });
  }
  return new AppError('internal', toError(thrown).message, { cause: thrown });
}
