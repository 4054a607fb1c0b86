import { EVENT_PREFIX } from '../../shared/zendesk-names.ts';
import type { MailRecord } from '../state/desk-state.types.ts';
import type { InvocationRecord } from '../state/webhook.types.ts';
import type { DeliveryRow, MailData, MailRow } from './page-data.types.ts';

/** Writes one line of the inbox. */
export function mailRow(mail: MailRecord): MailRow {
  const { id, receivedAt, from, to, subject, read, text } = mail;
  const preview = text.replace(/\s+/g, ' ').trim().slice(0, 140);
  return { id, receivedAt, from, to, subject, read, preview };
}

/** Writes an opened mail. */
export function mailData(mail: MailRecord): MailData {
  const { messageId, headers, html, text, source } = mail;
  return { ...mailRow(mail), messageId, headers, hasHtml: html !== null, text, source };
}

/** Writes one line of the list of deliveries. */
export function deliveryRow(invocation: InvocationRecord): DeliveryRow {
  const last = invocation.attempts.at(-1);
  return {
    id: invocation.id,
    event: invocation.eventType?.replace(EVENT_PREFIX, '') ?? 'trigger',
    subject: invocation.subject,
    status: invocation.status,
    statusCode: invocation.statusCode,
    attempts: invocation.attempts.length,
    at: invocation.completedAt,
    payload: last?.payload ?? '',
    response: last?.responseBody ?? '',
  };
}
