import type { NativeEvent } from './native-event.types.ts';

/** Names what may go wrong on the way to the webhook's receiver. */
export type DeliveryFaultKind = 'duplicate' | 'drop' | 'delay' | 'reorder' | 'break_circuit';

/** Describes a mishap on the way from the sandbox to the webhook's receiver. */
export type DeliveryFault = {
  /**
   * - `duplicate`: the event arrives twice.
   * - `drop`: it is never sent.
   * - `delay`: it arrives `ms` late, 200 unless given.
   * - `reorder`: it arrives after the webhook's next event, or `ms` late when none follows.
   * - `break_circuit`: Zendesk stops sending for five seconds, and what happens then is lost.
   */
  kind: DeliveryFaultKind;
  /** Part of the event type it is for, such as `ticket.status_changed`; all when absent. */
  type?: string;
  ms?: number;
  /** How many events it is for: 1 when absent, `always` until it is cleared. */
  times?: number | 'always';
};

/** A mishap on the list, with how often it is still to happen. */
export type PlantedDeliveryFault = { id: number; fault: DeliveryFault; left: number | 'always' };

/** Keeps the mishaps that are still to happen. */
export type DeliveryFaults = {
  add: (fault: DeliveryFault) => void;
  clear: () => void;
  remove: (id: number) => void;
  list: () => PlantedDeliveryFault[];
  /** Takes the fault that fits this event, if any, and uses up one of its times. */
  take: (event: NativeEvent) => DeliveryFault | null;
};

/** Creates an empty list of delivery mishaps. */
export function createDeliveryFaults(): DeliveryFaults {
  let lastId = 0;
  let faults: PlantedDeliveryFault[] = [];
  return {
    add: (fault) => {
      lastId += 1;
      faults.push({ id: lastId, fault, left: fault.times ?? 1 });
    },
    clear: () => {
      faults = [];
    },
    remove: (id) => {
      faults = faults.filter((planted) => planted.id !== id);
    },
    list: () => faults.map((planted) => ({ ...planted })),
    take: (event) => {
      const match = faults.find(({ fault }) => event.type.includes(fault.type ?? ''));
      if (match === undefined) return null;
      if (match.left !== 'always') match.left -= 1;
      faults = faults.filter(({ left }) => left === 'always' || left > 0);
      return match.fault;
    },
  };
}
