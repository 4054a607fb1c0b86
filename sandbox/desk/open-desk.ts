import type { Clock } from '../clock.ts';
import { isoSeconds } from '../clock.ts';
import type { Deliveries } from '../events/deliveries.ts';
import { runTriggers } from '../events/run-triggers.ts';
import { renderPlaceholders } from '../events/placeholders.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import type { Desk } from './desk.types.ts';

/** Brings state, clock and webhook sending together into one help desk. */
export function openDesk(parts: {
  state: DeskState;
  clock: Clock;
  deliveries: Pick<Deliveries, 'publish' | 'sendText'>;
  origin: () => string;
  save: () => void;
}): Desk {
  const { state, clock, deliveries } = parts;
  const desk: Desk = {
    state,
    clock,
    origin: parts.origin,
    save: parts.save,
    nowIso: () => isoSeconds(clock.now()),
    nextId: () => (state.lastId += 1),
    nextTicketId: () => (state.lastTicketId += 1),
    publish: deliveries.publish,
    afterTicketChange: (change) => {
      runTriggers(desk, change, (webhookId, payload) => {
        const webhook = state.webhooks.find(({ id }) => id === webhookId);
        if (webhook === undefined) return;
        deliveries.sendText(webhook, payload, renderPlaceholders(desk, webhook.endpoint, change));
      });
    },
  };
  return desk;
}
