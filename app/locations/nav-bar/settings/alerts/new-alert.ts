import {
  settingsSchema,
  type AlertChannel,
  type Settings,
} from '../../../../../shared/settings.ts';
import type { ALERT_HOOKS } from '../../../../../shared/vocabulary.ts';

/** The ways in which an alert is sent. */
export type ReceiverType = 'email' | (typeof ALERT_HOOKS)[number];

/** A receiver of whom nothing is known yet but how it is reached. */
export function newReceiver(type: ReceiverType): AlertChannel {
  return type === 'email' ? { type, to: [] } : { type, url: '' };
}

/** An alert as it is before anything is chosen, with a receiver to fill in. */
export const NEW_ALERT: Settings['alerts'][number] = {
  ...aDefaultAlert(),
  channels: [newReceiver('email')],
};

function aDefaultAlert(): Settings['alerts'][number] {
  const [alert] = settingsSchema.parse({ alerts: [{}] }).alerts;
  if (alert === undefined) throw new Error('the schema gave no alert');
  return alert;
}
