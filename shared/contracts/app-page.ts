import * as z from 'zod/mini';
import { ROLES } from '../vocabulary.ts';
import { sessionSchema } from './session.ts';

/** Where in Zendesk the app is shown. */
export const locationSchema = z.enum(['ticket_sidebar', 'nav_bar']);

/** A location of the app. */
export type AppLocation = z.infer<typeof locationSchema>;

/**
 * What the backend tells the app's page: JSON in `<script type="application/json" id="aftercare-page">`.
 *
 * `session` is the bearer token for `/api/v1`, good until `expiresAt`.
 */
export const appPageSchema = z.object({
  location: locationSchema,
  ...sessionSchema.shape,
  role: z.enum(ROLES),
  locale: z.string(),
  ticketId: z.nullable(z.string()),
});

/** See {@link appPageSchema}. */
export type AppPage = z.infer<typeof appPageSchema>;
