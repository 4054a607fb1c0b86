import { vi } from 'vitest';
import type { Problem } from '../../../shared/contracts/problem.ts';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';

/** What the backend answers next; a function decides at the time of the call. */
type Answer = { status?: number; body: unknown } | (() => Promise<Response>);

/** A backend for tests, in place of `fetch`. */
export type FakeBackend = {
  /** Every call as "METHOD path", in order. */
  calls: string[];
  /** Bodies that were sent, in order. */
  bodies: unknown[];
  bearers: (string | null)[];
  /** Sets the answer to a call from here on. */
  on: (call: string, answer: Answer) => void;
  /** How often a call was made. */
  count: (call: string) => number;
};

/** The calls of the ticket sidebar. */
export const CALLS = {
  get: 'GET /api/v1/tickets/101',
  act: 'POST /api/v1/tickets/101/invitation',
  renew: 'POST /api/v1/session',
} as const;

/** Puts a backend that knows one ticket in place of `fetch`. */
export function stubBackend(view: TicketView): FakeBackend {
  const answers = new Map<string, Answer>([[CALLS.get, { body: view }]]);
  const backend: FakeBackend = {
    calls: [],
    bodies: [],
    bearers: [],
    on: (call, answer) => void answers.set(call, answer),
    count: (call) => backend.calls.filter((each) => each === call).length,
  };
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const call = `${init.method ?? 'GET'} ${path}`;
    backend.calls.push(call);
    backend.bearers.push(new Headers(init.headers).get('authorization'));
    if (init.body !== undefined) backend.bodies.push(JSON.parse(String(init.body)));
    const answer = answers.get(call);
    if (answer === undefined) throw new TypeError(`nothing answers ${call}`);
    if (typeof answer === 'function') return await answer();
    return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 });
  });
  return backend;
}

/** Builds an error answer as the backend gives it. */
export function aProblem(
  status: number,
  detail?: string,
  code = 'refused',
): { status: number; body: Problem } {
  const body = { type: 'about:blank', title: 'Refused', status, code };
  return { status, body: detail === undefined ? body : { ...body, detail } };
}

/** What `fetch` does without a network. */
export const noNetwork = async (): Promise<Response> => {
  throw await Promise.resolve(new TypeError('Failed to fetch'));
};
