import { z } from 'zod';
import { idSchema, readEach } from '../platform/zendesk/types.ts';
import type { Ticket } from '../platform/zendesk/types.ts';

/** As long as a key of reports may be. */
const LONGEST = 200;

const fieldSchema = z.object({ id: idSchema, value: z.unknown() });
const valueSchema = z.union([
  z.null().transform(() => ''),
  z.boolean().transform(String),
  z.string().max(LONGEST),
]);

/**
 * The values of some of a ticket's fields, by their ids; empty where the ticket has none.
 *
 * A field that the ticket does not tell of, or that has another kind of value, is left out.
 */
export function fieldsOf(
  { custom_fields: given }: Pick<Ticket, 'custom_fields'>,
  ids: readonly string[],
): Record<string, string> {
  if (ids.length === 0 || !Array.isArray(given)) return {};
  const { items } = readEach(fieldSchema, given);
  const values = items.flatMap(({ id, value }) => {
    const read = valueSchema.safeParse(value);
    return ids.includes(id) && read.success ? [[id, read.data] as const] : [];
  });
  return Object.fromEntries(values);
}
