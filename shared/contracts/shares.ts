import * as z from 'zod/mini';
import { SHARE_STATUSES } from '../vocabulary.ts';

/** As long as words for whom an answer is shared with may be. */
export const SHARE_NOTE_LENGTH = 500;
/** More receivers than any account has; what names one tells nothing of its address. */
const TO = /^(?:channel:[0-9a-f]{16}|agent:\d{1,20})$/;

const receiverSchema = z.object({ to: z.string(), name: z.string() });

/**
 * `GET /api/v1/share-targets`: with whom answers can be shared.
 *
 * Where alerts go by the settings, and members of the team, so that no word of a customer leaves
 * for an address that nobody has vouched for. A URL shows its host alone: the rest is a secret.
 */
export const shareTargetsSchema = z.object({
  channels: z.array(z.extend(receiverSchema, { type: z.enum(['email', 'slack', 'teams']) })),
  /** `null` where Zendesk gave no answer. */
  colleagues: z.nullable(z.array(receiverSchema)),
});
/** See {@link shareTargetsSchema}. */
export type ShareTargets = z.infer<typeof shareTargetsSchema>;

/** An answer that was shared, and what became of it. */
export const shareSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** What the receiver was called then. */
  to: z.string(),
  note: z.nullable(z.string()),
  status: z.enum(SHARE_STATUSES),
  by: z.object({ id: z.nullable(z.string()), name: z.nullable(z.string()) }),
});

/** `POST /api/v1/responses/:id/shares`: the same id asks for the same once. */
export const newShareSchema = /* @__PURE__ */ createNewShareSchema();
/** See {@link newShareSchema}. */
export type NewShareInput = z.input<typeof newShareSchema>;

function createNewShareSchema() {
  return z.strictObject({
    id: z.uuid('must be a UUID of your own'),
    to: z.string().check(z.regex(TO, 'must be one of the share targets')),
    note: z._default(
      z.nullable(
        z
          .string()
          .check(
            z.trim(),
            z.maxLength(SHARE_NOTE_LENGTH, `must be at most ${SHARE_NOTE_LENGTH} characters`),
          ),
      ),
      null,
    ),
  });
}
