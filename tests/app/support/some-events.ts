import type { AuditTrail } from '../../../shared/contracts/audit-trail.ts';

type AuditItem = AuditTrail['items'][number];

const PAGE = 3;
const ANNA = { kind: 'agent', id: '30', name: 'Anna Berg' } as const;
const at = (hour: number) => `2026-11-28T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** An audit trail with an event of each sort of way, the latest first. */
export const SOME_EVENTS: readonly AuditItem[] = [
  {
    id: 'a7',
    at: at(17),
    kind: 'answer_ignored',
    by: ANNA,
    subject: { kind: 'response', id: '6f2f7a0e-52a7-4a3c-9a40-0d6f9ef2a003' },
    ticketId: '4711',
  },
  {
    id: 'd6',
    at: at(16),
    kind: 'invitation_cancelled',
    by: { ...ANNA, id: '31', name: null },
    subject: { kind: 'ticket', id: '4712' },
    ticketId: '4712',
  },
  {
    id: 'c5',
    at: at(15),
    kind: 'customer_erased',
    by: null,
    subject: { kind: 'customer', id: '801' },
    ticketId: null,
  },
  {
    id: 's4',
    at: at(14),
    kind: 'settings_saved',
    by: { kind: 'setup', id: null, name: null },
    subject: { kind: 'version', id: '3' },
    ticketId: null,
  },
];

/** A page of an audit trail, narrowed as the API narrows it. */
export function pageOfEvents(all: readonly AuditItem[], query: URLSearchParams): AuditTrail {
  const [kind, by, ticket] = ['kind', 'by', 'ticket'].map((name) => query.get(name));
  const fits = all.filter(
    (each) =>
      (kind == null || each.kind === kind) &&
      (by == null || (each.by?.id ?? each.by?.kind ?? 'product') === by) &&
      (ticket == null || each.ticketId === ticket),
  );
  const from = Number(query.get('cursor') ?? 0);
  const isMore = fits.length > from + PAGE;
  return { items: fits.slice(from, from + PAGE), next: isMore ? String(from + PAGE) : null };
}
