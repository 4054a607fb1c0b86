import * as z from 'zod/mini';
import { ROLES } from '../vocabulary.ts';

/** `GET /api/v1/me`: who asks, and what they may do. */
export const meSchema = z.object({
  /** The agent's id in Zendesk; `null` for the admin key, and where Zendesk has not said. */
  agentId: z.nullable(z.string()),
  role: z.enum(ROLES),
  /** The account's address in Zendesk, where links to tickets lead. */
  zendeskUrl: z.string(),
  /** Whose days reports are made of. */
  timeZone: z.string(),
  /** The product's own today in that time zone. */
  today: z.iso.date(),
});

/** See {@link meSchema}. */
export type Me = z.infer<typeof meSchema>;
