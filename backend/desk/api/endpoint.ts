import type { core } from 'zod';
import type { Role } from '../../../shared/vocabulary.ts';
import type { AccountContext } from '../../account/account-context.ts';
import type { Caller } from '../caller.ts';

/** What a handler is given: who asks, of which account, and what they sent, checked. */
export type ApiCall<Params = unknown, Query = unknown, Body = unknown> = {
  caller: Caller;
  account: AccountContext;
  params: Params;
  query: Query;
  body: Body;
};

/** One route of `/api/v1`, as it is served, guarded and described. */
export type Endpoint = {
  method: 'get' | 'post';
  /** Below `/api/v1`, with `:names` of its parameters. */
  path: string;
  summary: string;
  /** Who may at least. */
  role: Role;
  /** `null` where there are none; what is sent nevertheless is not looked at. */
  params: core.$ZodType | null;
  query: core.$ZodType | null;
  body: core.$ZodType | null;
  answer: core.$ZodType;
  handle(call: ApiCall): Promise<unknown>;
};

type Given<Schema extends core.$ZodType | null> = Schema extends core.$ZodType
  ? core.output<Schema>
  : undefined;

/**
 * Declares a route; its handler gets what the schemas have made of the request.
 *
 * The answer's schema describes what the handler returns, and is held against it by tests alone.
 */
export function defineEndpoint<
  Answer extends core.$ZodType,
  Params extends core.$ZodType | null = null,
  Query extends core.$ZodType | null = null,
  Body extends core.$ZodType | null = null,
>(
  endpoint: Omit<Endpoint, 'params' | 'query' | 'body' | 'answer' | 'handle'> & {
    params?: Params;
    query?: Query;
    body?: Body;
    answer: Answer;
    handle(call: ApiCall<Given<Params>, Given<Query>, Given<Body>>): Promise<core.input<Answer>>;
  },
): Endpoint {
  const { params = null, query = null, body = null, handle } = endpoint;
  return {
    ...endpoint,
    params,
    query,
    body,
    handle: (call) => handle(call as ApiCall<Given<Params>, Given<Query>, Given<Body>>),
  };
}
