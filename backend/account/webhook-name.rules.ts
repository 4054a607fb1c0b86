import type { Webhook } from '../../shared/settings.ts';
import type { OutgoingEvent } from '../../shared/vocabulary.ts';
import { fingerprint } from './fingerprint.rules.ts';

/**
 * Names a webhook without telling its address, which may be as good as a password.
 *
 * Hand-offs carry this name, and whoever works on one looks the address up in the settings.
 */
export function nameOfWebhook({ url }: Pick<Webhook, 'url'>): string {
  return fingerprint(url);
}

/** Whether a webhook is to be told of events of this type. */
export function isToldOf({ enabled, events }: Webhook, type: OutgoingEvent): boolean {
  return enabled && (events.length === 0 || events.includes(type));
}
