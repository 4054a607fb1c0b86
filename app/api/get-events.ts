import { auditTrailSchema, type AuditTrail } from '../../shared/contracts/audit-trail.ts';
import type { AuditKind } from '../../shared/vocabulary.ts';
import type { Api } from './create-api.ts';
import { reportSearch } from './report-search.ts';

/** What of the audit trail is asked for; all of it where nothing is named. */
export type TrailFilters = {
  kind: AuditKind | null;
  /** The id of an agent, or a word for who is none. */
  by: string | null;
  /** The number of a ticket. */
  ticket: string | null;
};

/** `GET /api/v1/events`: what people and the product did, the latest first. */
export async function getEvents(
  api: Api,
  filters: TrailFilters,
  cursor: string | null,
): Promise<AuditTrail> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/events${reportSearch({ ...filters, cursor })}`,
    answer: auditTrailSchema,
  });
}
