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
  /** The state that a change was made from, as `If-Match` names it; `null` without. */
  ifMatch: string | null;
};

/** An answer that is sent piece by piece, and never held as a whole. */
export type Streamed = { stream: 'text/csv' | 'application/x-ndjson'; fileName: string };

/** One route of `/api/v1`, as it is served, guarded and described. */
export type Endpoint = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below `/api/v1`, with `:names` of its parameters. */
  path: string;
  summary: string;
  /** Who may at least. */
  role: Role;
  /** `null` where there are none; what is sent nevertheless is not looked at. */
  params: core.$ZodType | null;
  query: core.$ZodType | null;
  body: core.$ZodType | null;
  answer: core.$ZodType | Streamed;
  /** What an answer is answered with: 202 for work that goes on afterwards. */
  status: 200 | 201 | 202;
  /** Names the state of what is answered: its `ETag`, which a change gives back as `If-Match`. */
  versionOf: ((answer: unknown) => string) | null;
  /** Gives the answer; of a streamed one, its pieces of text. */
  handle(call: ApiCall): Promise<unknown>;
};

type Given<Schema extends core.$ZodType | null> = Schema extends core.$ZodType
  ? core.output<Schema>
  : undefined;

type Answered<Answer extends core.$ZodType | Streamed> = Answer extends core.$ZodType
  ? core.input<Answer>
  : AsyncIterable<string>;

/**
 * Declares a route; its handler gets what the schemas have made of the request.
 *
 * The answer's schema describes what the handler returns, and is held against it by tests alone.
 */
export function defineEndpoint<
  Answer extends core.$ZodType | Streamed,
  Params extends core.$ZodType | null = null,
  Query extends core.$ZodType | null = null,
  Body extends core.$ZodType | null = null,
>(
  endpoint: Pick<Endpoint, 'method' | 'path' | 'summary' | 'role'> & {
    params?: Params;
    query?: Query;
    body?: Body;
    answer: Answer;
    status?: Endpoint['status'];
    versionOf?(answer: Answered<Answer>): string;
    handle(call: ApiCall<Given<Params>, Given<Query>, Given<Body>>): Promise<Answered<Answer>>;
  },
): Endpoint {
  const { params = null, query = null, body = null, handle, versionOf, status = 200 } = endpoint;
  return {
    ...endpoint,
    params,
    query,
    body,
    status,
    versionOf: versionOf ? (answer) => versionOf(answer as Answered<Answer>) : null,
    handle: (call) => handle(call as ApiCall<Given<Params>, Given<Query>, Given<Body>>),
  };
}

/** Whether an answer is sent piece by piece. */
export function isStreamed(answer: Endpoint['answer']): answer is Streamed {
  return 'stream' in answer;
}
