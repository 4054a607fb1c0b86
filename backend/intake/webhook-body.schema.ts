import { z } from 'zod';
import { EVENT_PREFIX } from '../../shared/zendesk-names.ts';

const idSchema = z
  .union([z.string().regex(/^\d+$/), z.number().int().nonnegative()])
  .transform(String);
const textSchema = z.string().nullish().catch(null);
/** Postgres takes no NUL, so an event named with one could never be stored. */
const nameSchema = z.string().regex(/^[^\0]*$/);

/**
 * An event as Zendesk sends it itself: `{"type":"zen:event-type:ticket.status_changed", …}`.
 *
 * Only what decides is looked at; unknown keys are let through, and what is null, missing or odd
 * counts as not told. Without an id it is no event.
 */
const nativeEventSchema = z.looseObject({
  type: nameSchema.max(200).startsWith(EVENT_PREFIX),
  account_id: idSchema.nullish().catch(null),
  id: z.union([nameSchema, z.number().transform(String)]).pipe(z.string().min(1).max(200)),
  time: textSchema,
  subject: z.string().catch(''),
  detail: z
    .looseObject({
      id: idSchema.nullish().catch(null),
      status: textSchema,
      external_id: textSchema,
      tags: z
        .array(z.unknown())
        .transform((tags) => tags.filter((tag) => typeof tag === 'string'))
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
  event: z
    .looseObject({ current: z.unknown().optional(), previous: z.unknown().optional() })
    .nullish()
    .catch(null),
});

/** The body of a trigger's webhook, written by an admin: ids only, since nothing is escaped there. */
const triggerBodySchema = z.looseObject({ ticket_id: idSchema });

/** A webhook's body, of either kind. */
export const webhookBodySchema = z.union([
  nativeEventSchema.transform((event) => ({ kind: 'native' as const, ...event })),
  triggerBodySchema.transform((body) => ({ kind: 'trigger' as const, ticketId: body.ticket_id })),
]);

/** See {@link webhookBodySchema}. */
export type WebhookBody = z.infer<typeof webhookBodySchema>;
