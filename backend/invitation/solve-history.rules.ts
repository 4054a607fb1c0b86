import { hasInheritedTags, MERGED_TAG } from '../../shared/zendesk-names.ts';
import type { Audit, Ticket } from '../platform/zendesk/types.ts';

/**
 * Finds in a history, newest change first, when a ticket was solved.
 *
 * `null` for one that was closed without being solved; `unknown` when the history at hand does
 * not reach back so far, or tells of no solve of a ticket that is `solved`: its newest change may
 * be missing still.
 */
export function findSolvedAt(audits: readonly Audit[], status: string): Date | null | 'unknown' {
  for (const { created_at: at, events } of audits) {
    const change = events.find(
      ({ type, field_name }) => (type === 'Change' || type === 'Create') && field_name === 'status',
    );
    if (change?.value === 'solved') return new Date(at);
    if (change === undefined) continue;
    if (status === 'solved') return 'unknown';
    const before = change.previous_value;
    const isClosing = change.value === 'closed' && change.type === 'Change';
    if (!isClosing || (typeof before === 'string' && before !== 'solved')) return null;
  }
  return 'unknown';
}

/** Whether a ticket may have taken over the mark of a merge. */
export function mayInheritMerge(ticket: Ticket): boolean {
  return hasInheritedTags(ticket) && ticket.tags.includes(MERGED_TAG);
}

/** Whether a history tells of a merge of this very ticket. */
export function wasMerged(audits: readonly Audit[]): boolean {
  return audits.some(
    ({ via, events }) =>
      via?.source?.rel === 'merge' ||
      events.some(
        ({ type, field_name, value, previous_value: before }) =>
          type === 'Change' && field_name === 'tags' && hasTag(value) && !hasTag(before),
      ),
  );
}

function hasTag(tags: unknown): boolean {
  const list: unknown = typeof tags === 'string' ? tags.split(' ') : tags;
  return Array.isArray(list) && list.includes(MERGED_TAG);
}
