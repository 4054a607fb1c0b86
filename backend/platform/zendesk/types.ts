import { z } from 'zod';
import { lineOfWords, personName } from '../../../shared/strangers-words.ts';

/** An id: Zendesk's are 64-bit numbers in the API and strings in events, strings here. */
export const idSchema = z.union([z.string(), z.number()]).transform(String);
const idOrNullSchema = idSchema.nullish().transform((id) => id ?? null);
const textOrNullSchema = z
  .string()
  .nullish()
  .transform((text) => text ?? null);

/** What the product reads of a ticket. */
export const ticketSchema = z.object({
  id: idSchema,
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
    .array(z.string())
    .nullish()
    .transform((tags) => tags ?? []),
  via: z.looseObject({ channel: z.union([z.string(), z.number()]).nullish() }).nullish(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
});

/** What the product reads of a user. */
export const userSchema = z.object({
  id: idSchema,
  /** `null` for what is no name. */
  name: textOrNullSchema.transform(personName),
  email: textOrNullSchema,
  /** Whether the address is known to be theirs; anybody can open a ticket for anybody. */
  verified: z
    .boolean()
    .nullish()
    .transform((verified) => verified ?? true),
  role: z.string(),
  active: z.boolean().default(true),
  suspended: z
    .boolean()
    .nullish()
    .transform((suspended) => suspended ?? false),
  /** An agent of a partner's account, with which this one shares tickets. */
  shared_agent: z
    .boolean()
    .nullish()
    .transform((isShared) => isShared ?? false),
  locale: textOrNullSchema,
});

/** What decides over an agent's rights; whatever is left out gives none. */
export const agentSchema = userSchema.extend({
  /** `null` for none, which is not the same as not being told. */
  ticket_restriction: z.string().nullish(),
  /** 1 light agent, 2 chat agent, 3 contributor; of a custom role 0. */
  role_type: z.number().nullish(),
  custom_role_id: idOrNullSchema,
});

/** One change of a ticket. */
export const auditSchema = z.object({
  id: idSchema,
  created_at: z.iso.datetime({ offset: true }),
  metadata: z.looseObject({ custom: z.record(z.string(), z.unknown()).nullish() }).nullish(),
  events: z.array(
    z.looseObject({
      type: z.string(),
      field_name: z.string().nullish(),
      value: z.unknown().optional(),
      previous_value: z.unknown().optional(),
    }),
  ),
});

/** See {@link ticketSchema}. */
export type Ticket = z.infer<typeof ticketSchema>;
/** See {@link userSchema}. */
export type User = z.infer<typeof userSchema>;
/** See {@link agentSchema}. */
export type AgentUser = z.infer<typeof agentSchema>;
/** See {@link auditSchema}. */
export type Audit = z.infer<typeof auditSchema>;
/** A ticket with the users that it names. */
export type TicketWithUsers = { ticket: Ticket; users: User[] };
