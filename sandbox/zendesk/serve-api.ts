import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { Router, json, raw, urlencoded } from 'express';
import { ApiError } from '../desk/api-error.ts';
import type { Desk } from '../desk/desk.types.ts';
import type { ApiFaults } from './api-faults.ts';
import { apiRoutes } from './api-routes.ts';
import { authenticate, authorize } from './authenticate.ts';
import { matchRoute } from './match-route.ts';
import type { ApiAnswer, ApiCall, Caller, Exchange, RateLimits } from './route.types.ts';
import { happensAfter, suffer } from './suffer.ts';

/** Holds what the API needs besides the desk. */
export type ApiDeps = {
  desk: Desk;
  faults: ApiFaults;
  limits: RateLimits;
  requestsPerMinute: number;
  deliveryTimeoutMs: number;
  /** Called for each finished request, for tests that count them. */
  onRequest: (request: { method: string; path: string; status: number }) => void;
  /** Called with what was asked and answered, before the answer leaves. */
  onExchange: (exchange: Exchange) => void;
};

/**
 * Serves Zendesk's API: `/api/v2/…` and `/oauth/tokens`.
 *
 * Each request passes faults, authentication, the account's rate limit and
 * the route's rights before its handler runs; the state is saved before the answer
 * leaves, so that what a caller was told survives a kill.
 */
export function serveApi(deps: ApiDeps): Router {
  const router = Router();
  router.use(json({ limit: '5mb', strict: false }), urlencoded({ extended: false }));
  router.use(raw({ type: 'multipart/form-data', limit: '50mb' }));
  router.use(async (req, res) => {
    res.set('x-zendesk-request-id', randomBytes(16).toString('hex'));
    res.on('finish', () => {
      deps.onRequest({ method: req.method, path: req.originalUrl, status: res.statusCode });
    });
    const path = new URL(req.originalUrl, 'http://sandbox').pathname;
    const fault = deps.faults.take(req.method, path);
    const isLate = fault !== null && happensAfter(fault);
    if (fault !== null && !isLate && (await suffer(fault, req, res, null))) return;
    const answer = await answerCall(deps, req, res, path);
    if (isLate && (await suffer(fault, req, res, answer))) return;
    const { status = 200, body } = answer;
    deps.onExchange({ method: req.method, path: req.originalUrl, sent: req.body, status, body });
    send(res, answer);
  });
  router.use((_error: unknown, _req: Request, res: Response, _next: () => void) => {
    res
      .status(400)
      .json({ error: 'Unprocessable', description: 'The request body is not valid JSON' });
  });
  return router;
}

async function answerCall(
  deps: ApiDeps,
  req: Request,
  res: Response,
  path: string,
): Promise<ApiAnswer> {
  const { desk } = deps;
  try {
    const caller = authenticate(desk, req.headers);
    takeAccountLimit(deps, caller, res);
    const inner = innerPath(path);
    const found = matchRoute(apiRoutes, req.method, inner);
    if (found === null)
      throw new ApiError(404, { error: 'InvalidEndpoint', description: 'Not found' });
    authorize(found.route, caller);
    const channel = caller.by === 'session' ? 'web' : 'api';
    const call: ApiCall = {
      path: inner,
      params: found.params,
      query: new URL(req.originalUrl, 'http://sandbox').searchParams,
      body: isObject(req.body) ? req.body : {},
      file: Buffer.isBuffer(req.body) ? req.body : null,
      headers: req.headers,
      caller,
      actor: { userId: caller.user?.id ?? -1, channel },
      desk,
      limits: deps.limits,
      deliveryTimeoutMs: deps.deliveryTimeoutMs,
    };
    const answer = await found.route.handle(call);
    if (req.method !== 'GET') desk.save();
    return answer;
  } catch (error) {
    if (error instanceof ApiError) {
      return { status: error.status, headers: error.headers, body: error.body };
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`The sandbox failed to answer ${req.method} ${path}: ${detail}\n`);
    return {
      status: 500,
      body: { error: 'InternalServerError', description: 'Internal Server Error' },
    };
  }
}

/** What routes are named by; some clients write a slash twice. */
function innerPath(path: string): string {
  return path
    .replace(/\/{2,}/g, '/')
    .replace(/^\/api\/(?:v2\/|support\/)?/, '/')
    .replace(/\.json$/, '');
}

function takeAccountLimit(deps: ApiDeps, caller: Caller, res: Response): void {
  if (caller.user === null) return;
  const limit = deps.requestsPerMinute;
  const { allowed, remaining, resetSeconds } = deps.limits.take('account', limit, 60_000);
  res.set({
    'x-rate-limit': String(limit),
    'x-rate-limit-remaining': String(remaining),
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
  });
  if (allowed) return;
  const body = {
    error: 'APIRateLimitExceeded',
    description: 'Number of allowed API requests per minute exceeded',
  };
  throw new ApiError(429, body, { 'Retry-After': String(resetSeconds) });
}

function send(res: Response, answer: ApiAnswer): void {
  res.status(answer.status ?? 200).set(answer.headers ?? {});
  if (answer.text !== undefined) res.type(answer.text.type).send(answer.text.content);
  else if (answer.body === undefined) res.end();
  else res.json(answer.body);
}

function isObject(value: unknown): value is Record<string, unknown> {
  const isList = Array.isArray(value) || Buffer.isBuffer(value);
  return typeof value === 'object' && value !== null && !isList;
}
