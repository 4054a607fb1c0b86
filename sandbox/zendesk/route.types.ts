import type { IncomingHttpHeaders } from 'node:http';
import type { Actor, Desk } from '../desk/desk.types.ts';
import type { UserRecord } from '../state/records.types.ts';

/** Tells who is calling; `user` is null for anonymous callers. */
export type Caller = {
  user: UserRecord | null;
  /** How the caller proved it; an agent's browser session counts as `session`. */
  by: 'anonymous' | 'oauth' | 'api_token' | 'session';
  scopes: string[];
  tokenId: number | null;
};

/** Holds one API request, read and authenticated. */
export type ApiCall = {
  /** Below `/api/v2`, without `.json`. */
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** The body as it came, when it is a form with files. */
  file: Buffer | null;
  headers: IncomingHttpHeaders;
  caller: Caller;
  /** The caller as the author of changes. */
  actor: Actor;
  desk: Desk;
  limits: RateLimits;
  deliveryTimeoutMs: number;
};

/** Holds what a route answers; JSON unless `text` is given. */
export type ApiAnswer = {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  text?: { type: string; content: string };
};

/** Describes one operation of the API, as data. */
export type ApiRoute = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below `/api/v2` without `.json`; `:name` takes one segment. */
  path: string;
  /** Who may call: `agent` unless stated. */
  access?: 'anonymous' | 'agent' | 'admin';
  /** First part of the OAuth scopes that open it, such as `tickets`. */
  scope?: string;
  handle: (call: ApiCall) => ApiAnswer | Promise<ApiAnswer>;
};

/** Counts calls in sliding windows of the sandbox's time. */
export type RateLimits = {
  /** Counts a call; `allowed` is false, and nothing is counted, when it is one too many. */
  take: (
    key: string,
    limit: number,
    windowMs: number,
  ) => { allowed: boolean; remaining: number; resetSeconds: number };
};

/** Holds one request and its answer, for whoever compares them with a specification. */
export type Exchange = {
  method: string;
  /** With the query, as it was asked for. */
  path: string;
  /** The request's body, parsed; undefined without one. */
  sent: unknown;
  status: number;
  body: unknown;
};
