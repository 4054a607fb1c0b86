import { AUDIT_KINDS } from '../../../../../shared/vocabulary.ts';
import type { TrailFilters } from '../../../../api/get-events.ts';

/** Everything that anybody did. */
export const WHOLE_TRAIL: TrailFilters = { kind: null, by: null, ticket: null };

/** Reads from the address what of the audit trail is shown. */
export function readTrailFilters(search: URLSearchParams): TrailFilters {
  return {
    kind: AUDIT_KINDS.find((each) => each === search.get('kind')) ?? null,
    by: search.get('by'),
    ticket: search.get('ticket'),
  };
}

/** Writes what {@link readTrailFilters} reads; `null` takes a name out of the address. */
export function writeTrailFilters(filters: TrailFilters): Record<string, string | null> {
  return { ...filters };
}
