import { resourceNameOf, TICKET_FIELDS, type TicketFieldId } from '../../shared/zendesk-names.ts';
import type { Field } from '../platform/zendesk/admin.types.ts';

/** The settings' names for the ticket fields. */
const SLOTS = {
  scoreId: resourceNameOf('ticket_field', TICKET_FIELDS.score),
  categoryId: resourceNameOf('ticket_field', TICKET_FIELDS.category),
  commentId: resourceNameOf('ticket_field', TICKET_FIELDS.comment),
} satisfies Record<TicketFieldId, string>;

type Ids = Partial<Record<TicketFieldId, string | null>>;
type Stored = { writeBack?: { ticketFields?: Ids } } | null;

/** No ids at all, to take them out of settings. */
export const NO_FIELD_IDS: Readonly<Record<string, null>> = Object.fromEntries(
  Object.values(SLOTS).map((name) => [name, null]),
);

/** Reads the ids of ticket fields in stored settings, by name of the resource. */
export function fieldIdsIn(stored: unknown): Record<string, string> {
  const ids = (stored as Stored)?.writeBack?.ticketFields ?? {};
  return Object.fromEntries(
    Object.entries(SLOTS).flatMap(([slot, name]) => {
      const id = ids[slot as TicketFieldId];
      return /^\d+$/.test(String(id)) ? [[name, String(id)]] : [];
    }),
  );
}

/** Gives new settings the ids of those before, where they name none themselves. */
export function keepFieldIds(given: unknown, before: unknown): unknown {
  const own = Object.values(fieldIdsIn(given)).map((id) => ({ id }));
  const ids = fieldIdsIn(before);
  return Object.keys(ids).length === 0 ? given : withFieldIds(given, ids, own);
}

/**
 * Puts ids into stored settings where none is, or that field is gone.
 *
 * `null` as an id takes it out again. Everything else stays as it is.
 */
export function withFieldIds(
  stored: unknown,
  ids: Readonly<Record<string, string | null>>,
  present: readonly Pick<Field, 'id'>[],
): unknown {
  const settings = (stored ?? {}) as NonNullable<Stored>;
  const named = fieldIdsIn(stored);
  const isPresent = (id: string | undefined) => present.some((field) => field.id === id);
  const next: Ids = { ...settings.writeBack?.ticketFields };
  for (const [slot, name] of Object.entries(SLOTS)) {
    const id = ids[name];
    if (id !== undefined && !isPresent(named[name])) next[slot as TicketFieldId] = id;
  }
  return { ...settings, writeBack: { ...settings.writeBack, ticketFields: next } };
}
