import { z } from 'zod';
import { lineOfWords, personName } from '../../../shared/strangers-words.ts';
import { readTime } from '../../../shared/zendesk-time.ts';

/** An id: Zendesk's are 64-bit numbers in the API and strings in events, strings here. */
export const idSchema = z.union([z.string(), z.number()]).transform(String);
/** The id of a ticket or user, which is never anything but digits. */
const recordIdSchema = idSchema.pipe(z.string().regex(/^\d{1,20}$/));
const idOrNullSchema = recordIdSchema.nullable().catch(null);
const textOrNullSchema = z.string().nullable().catch(null);
const timeSchema = z.unknown().transform((value, context) => {
  const time = readTime(value);
  if (time !== null) return time.toISOString();
  context.addIssue('no time');
  return z.NEVER;
});

/** Where a ticket comes from; `rel` tells whether it carries on with another one. */
const viaSchema = z.looseObject({
  channel: z.union([z.string(), z.number()]).nullish().catch(null),
  source: z
    .looseObject({ rel: z.string().nullish().catch(null) })
    .nullish()
    .catch(null),
});

const spanSchema = z
  .looseObject({ calendar: z.number().min(0).nullish().catch(null) })
  .nullish()
  .catch(null);

/** What Zendesk counts of a ticket; each figure may be missing, and odd ones count as such. */
export const metricSetSchema = z.looseObject({
  solved_at: z.unknown(),
  reply_time_in_minutes: spanSchema,
  /** Of messaging alone, in the place of minutes. */
  reply_time_in_seconds: spanSchema,
  full_resolution_time_in_minutes: spanSchema,
});

/**
 * What the product reads of a ticket.
 *
 * Only what nothing can be decided without has to be there; whatever else is odd counts as missing.
 */
export const ticketSchema = z.object({
  id: recordIdSchema,
  status: z.string().toLowerCase(),
  subject: textOrNullSchema.transform(lineOfWords),
  requester_id: idOrNullSchema,
  assignee_id: idOrNullSchema,
  group_id: idOrNullSchema,
  brand_id: idOrNullSchema,
  ticket_form_id: idOrNullSchema,
  organization_id: idOrNullSchema,
  external_id: textOrNullSchema,
  tags: z
    .array(z.unknown())
    .catch([])
    .transform((tags) => tags.filter((tag) => typeof tag === 'string')),
  via: viaSchema.nullish().catch(null),
  created_at: timeSchema,
  updated_at: timeSchema,
  /** As Zendesk writes them; whoever needs one reads it. */
  custom_fields: z.unknown().optional(),
  /** Only where it is asked for. */
  metric_set: metricSetSchema.nullish().catch(null),
});

/** A ticket on a page of the export: also when it was solved last. */
export const exportedTicketSchema = ticketSchema
  .omit({ custom_fields: true })
  .transform(({ metric_set: metrics, ...ticket }) => ({
    ...ticket,
    solved_at: readTime(metrics?.solved_at),
  }));

/** What the product reads of a user; a role that is not told is none that we know. */
export const userSchema = z.object({
  id: recordIdSchema,
  /** `null` for what is no name. */
  name: textOrNullSchema.transform(personName),
  email: textOrNullSchema,
  /** Whether the address is known to be theirs; anybody can open a ticket for anybody. */
  verified: z.boolean().catch(true),
  role: z.string().catch('unknown'),
  active: z.boolean().catch(true),
  suspended: z.boolean().catch(false),
  /** An agent of a partner's account, with which this one shares tickets. */
  shared_agent: z.boolean().catch(false),
  locale: textOrNullSchema,
  iana_time_zone: textOrNullSchema.optional(),
});

/** What decides over an agent's rights; whatever is left out gives none. */
export const agentSchema = userSchema.extend({
  /** `null` for none, which is not the same as not being told. */
  ticket_restriction: z.string().nullish(),
  /** 1 light agent, 2 chat agent, 3 contributor; of a custom role 0. */
  role_type: z.number().nullish(),
  // An odd value gives no rights: unlike of a customer's, nothing of an agent's record is excused.
  role: z.string(),
  active: z.boolean().default(true),
  suspended: z
    .boolean()
    .nullish()
    .transform((suspended) => suspended ?? false),
  custom_role_id: recordIdSchema.nullish().transform((id) => id ?? null),
});

/** One change of a ticket. */
export const auditSchema = z.object({
  id: idSchema,
  author_id: idOrNullSchema,
  created_at: timeSchema,
  via: viaSchema.nullish().catch(null),
  metadata: z
    .looseObject({ custom: z.record(z.string(), z.unknown()).nullish().catch(null) })
    .nullish()
    .catch(null),
  events: z
    .array(
      z
        .looseObject({
          type: z.string(),
          field_name: z.string().nullish().catch(null),
          value: z.unknown().optional(),
          previous_value: z.unknown().optional(),
        })
        .catch({ type: 'unknown' }),
    )
    .catch([]),
});

/** See {@link ticketSchema}. */
export type Ticket = z.infer<typeof ticketSchema>;
/** See {@link exportedTicketSchema}. */
export type ExportedTicket = z.infer<typeof exportedTicketSchema>;
/** See {@link userSchema}. */
export type User = z.infer<typeof userSchema>;
/** See {@link agentSchema}. */
export type AgentUser = z.infer<typeof agentSchema>;
/** See {@link auditSchema}. */
export type Audit = z.infer<typeof auditSchema>;
/** A ticket with the users that it names. */
export type TicketWithUsers = { ticket: Ticket; users: User[] };

/** Reads the elements of a list one by one: an odd one is left out, and its neighbours stay. */
export function readEach<T>(
  schema: z.ZodType<T>,
  elements: readonly unknown[],
): { items: T[]; odd: number } {
  const items = elements.flatMap((element) => {
    const parsed = schema.safeParse(element);
    return parsed.success ? [parsed.data] : [];
  });
  return { items, odd: elements.length - items.length };
}
