import type { NativeEvent } from './native-event.types.ts';

/** Describes a mishap on the way from the sandbox to the webhook's receiver. */
export type DeliveryFault = {
  kind: 'duplicate' | 'drop' | 'delay';
  /** Part of the event type it is for, such as `ticket.status_changed`; all when absent. */
  type?: string;
  /** How late, for `delay`: a later event overtakes this one. */
  ms?: number;
  /** How many events it is for; 1 when absent. */
  times?: number;
};

/** Keeps the mishaps that are still to happen. */
export type DeliveryFaults = {
  add: (fault: DeliveryFault) => void;
  clear: () => void;
  /** Takes the fault that fits this event, if any, and uses up one of its times. */
  take: (event: NativeEvent) => DeliveryFault | null;
};

/** Creates an empty list of delivery mishaps. */
export function createDeliveryFaults(): DeliveryFaults {
  let faults: { fault: DeliveryFault; left: number }[] = [];
  return {
    add: (fault) => faults.push({ fault, left: fault.times ?? 1 }),
    clear: () => {
      faults = [];
    },
    take: (event) => {
      const match = faults.find(({ fault }) => event.type.includes(fault.type ?? ''));
      if (match === undefined) return null;
      match.left -= 1;
      faults = faults.filter(({ left }) => left > 0);
      return match.fault;
    },
  };
}
