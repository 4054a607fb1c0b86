import * as z from 'zod/mini';

/** `POST /api/v1/tickets/:id/invitation`: what an agent may do with a scheduled invitation. */
export const invitationActionSchema = z.strictObject({
  action: z.enum(['send_now', 'cancel'], { error: 'must be send_now or cancel' }),
});

/** See {@link invitationActionSchema}. */
export type InvitationAction = z.infer<typeof invitationActionSchema>;
