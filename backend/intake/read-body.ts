import { AppError } from '../platform/errors.ts';
import { webhookBodySchema, type WebhookBody } from './webhook-body.schema.ts';

/** What walks a value falls over far beyond this; Zendesk's events are a few levels deep. */
const DEEPEST = 25_000;
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * Reads the body of a webhook.
 *
 * @throws AppError `malformed` for what is not JSON, too deep, or nothing that Zendesk sends.
 */
export function readBody(rawBody: Buffer): WebhookBody {
  if (isTooDeep(rawBody)) throw new AppError('malformed', 'the body is nested too deeply');
  let json: unknown;
  try {
    json = JSON.parse(rawBody.toString('utf8'));
  } catch (cause) {
    throw new AppError('malformed', 'the body is not JSON', { cause });
  }
  const parsed = webhookBodySchema.safeParse(json);
  if (!parsed.success) {
    throw new AppError('malformed', 'the body is neither a Zendesk event nor has a "ticket_id"', {
      cause: parsed.error,
    });
  }
  return parsed.data;
}

/** One look at each byte; brackets within a text are none. */
function isTooDeep(bytes: Buffer): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isText && byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) isText = !isText;
    else if (!isText && OPENING.has(byte)) depth += 1;
    else if (!isText && CLOSING.has(byte)) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
