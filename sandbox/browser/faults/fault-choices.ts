import type { DeliveryFaultKind } from '../../events/delivery-faults.ts';
import type { Mishap } from '../../zendesk/api-fault.types.ts';

/** One entry of a list to choose from. */
type Choice<T> = { id: string; label: string; value: T };

/** Lists what can go wrong with an API request, in the words of the page. */
export const API_MISHAPS: Choice<Mishap>[] = [
  { id: '401', label: '401: token refused', value: { status: 401 } },
  { id: '403', label: '403: not allowed', value: { status: 403 } },
  { id: '404', label: '404: not found', value: { status: 404 } },
  { id: '409', label: '409: changed by somebody else', value: { status: 409 } },
  { id: '422', label: '422: invalid', value: { status: 422 } },
  { id: '429-wait', label: '429: too many, asks to wait 10 s', value: { status: 429, retryAfter: 10 } },
  { id: '429', label: '429: too many, without a word on waiting', value: { status: 429 } },
  { id: '500', label: '500: broken', value: { status: 500 } },
  { id: '500-after', label: '500 after the work was done', value: { status: 500, when: 'after' } },
  { id: '503', label: '503: not available', value: { status: 503 } },
  { id: 'html', label: 'A gateway’s page instead of JSON', value: { kind: 'html', status: 502 } },
  { id: 'truncated', label: 'Half of the answer', value: { kind: 'truncated' } },
  { id: 'slow', label: 'An answer after five seconds', value: { kind: 'slow', ms: 5000 } },
  { id: 'timeout', label: 'No answer at all', value: { kind: 'timeout' } },
  { id: 'late', label: 'No answer, and the work is done when nobody waits for it any more', value: { kind: 'late', ms: 5000 } },
  { id: 'reset', label: 'A broken connection', value: { kind: 'reset' } },
  { id: 'reset-after', label: 'A broken connection after the work was done', value: { kind: 'reset', when: 'after' } },
]; // prettier-ignore

/** Lists what can go wrong with a webhook, in the words of the page. */
export const WEBHOOK_MISHAPS: Choice<{ kind: DeliveryFaultKind; ms?: number }>[] = [
  { id: 'drop', label: 'Never arrives', value: { kind: 'drop' } },
  { id: 'duplicate', label: 'Arrives twice', value: { kind: 'duplicate' } },
  { id: 'delay', label: 'Arrives ten seconds late', value: { kind: 'delay', ms: 10_000 } },
  { id: 'reorder', label: 'Arrives after the next one', value: { kind: 'reorder', ms: 30_000 } },
  { id: 'break_circuit', label: 'Zendesk stops sending for five seconds', value: { kind: 'break_circuit' } },
]; // prettier-ignore

/** Lists the requests that a mishap can be for. */
export const API_TARGETS: Choice<{ method?: string; path: string }>[] = [
  { id: 'any', label: 'Any request', value: { path: '/api/v2/' } },
  { id: 'read', label: 'Reading a ticket', value: { method: 'GET', path: '/api/v2/tickets/*' } },
  { id: 'note', label: 'Writing on a ticket', value: { method: 'PUT', path: '/api/v2/tickets/**' } },
  { id: 'create', label: 'Creating a ticket', value: { method: 'POST', path: '/api/v2/tickets' } },
  { id: 'user', label: 'Writing on a customer', value: { method: 'PUT', path: '/api/v2/users/*' } },
  { id: 'export', label: 'The export of changed tickets', value: { path: '/api/v2/incremental/' } },
  { id: 'token', label: 'Getting a token', value: { path: '/oauth/tokens' } },
]; // prettier-ignore

/** Lists how often a mishap may happen. */
export const TIMES: Choice<number | 'always'>[] = [
  { id: '1', label: 'Once', value: 1 },
  { id: '5', label: 'Five times', value: 5 },
  { id: 'always', label: 'Until it is taken away', value: 'always' },
];

/** Finds the entry of a list by its id; the first one for what is on none. */
export function chosen<T>(choices: Choice<T>[], id: string): T {
  const choice = choices.find((one) => one.id === id) ?? choices[0];
  if (choice === undefined) throw new Error('there is nothing to choose from');
  return choice.value;
}

/** Finds the words for what was planted, or shows it as it is. */
export function wordsFor<T extends object>(choices: Choice<T>[], value: Partial<T>): string {
  const text = (one: object): string =>
    JSON.stringify(Object.entries(one).toSorted(([a], [b]) => a.localeCompare(b)));
  return choices.find((one) => text(one.value) === text(value))?.label ?? JSON.stringify(value);
}
