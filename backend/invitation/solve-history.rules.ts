import { hasInheritedTags, MERGED_TAG } from '../../shared/zendesk-names.ts';
import type { Audit, Ticket } from '../platform/zendesk/types.ts';

/**
 * When a ticket that is solved or closed was solved, from its history, newest change first.
 *
 * `null` for one that was closed without being solved; `unknown` when the history at hand does
 * not reach back so far.
 */
export function findSolvedAt(audits: readonly Audit[]): Date | null | 'unknown' {
  for (const { created_at: at, events } of audits) {
    const change = events.find(
      ({ type, field_name }) => (type === 'Change' || type === 'Create') && field_name === 'status',
    );
    if (change?.value === 'solved') return new Date(at);
    if (change === undefined) continue;
    const before = change.previous_value;
    const isClosing = change.value === 'closed' && change.type === 'Change';
    if (!isClosing || (typeof before === 'string' && before !== 'solved')) return null;
  }
  return 'unknown';
}

/** Whether a ticket's mark of a merge may be one that it took over from another ticket. */
export function mayInheritMerge(ticket: Ticket): boolean {
  return hasInheritedTags(ticket) && ticket.tags.includes(MERGED_TAG);
}

/** Whether a ticket that took over the mark of a merge was merged itself, from its history. */
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
  return Array.isArray(tags) && tags.includes(MERGED_TAG);
}
