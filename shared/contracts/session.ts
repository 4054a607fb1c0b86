import * as z from 'zod/mini';

/** `POST /api/v1/session`: a bearer token, and how long it is good for. */
export const sessionSchema = z.object({ session: z.string(), expiresAt: z.iso.datetime() });

/** See {@link sessionSchema}. */
export type Session = z.infer<typeof sessionSchema>;
