import type { Clock } from '../clock.ts';
import type { NativeEvent } from '../events/native-event.types.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import type { TicketRecord, Via } from '../state/records.types.ts';

/** Says who makes a change, and by which channel. */
export type Actor = { userId: number; channel: string };

/** The actor of changes Zendesk makes on its own, such as closing tickets. */
export const SYSTEM_ACTOR: Actor = { userId: -1, channel: 'rule' };

/** Tells what a change of a ticket was, for events and triggers. */
export type TicketChanged = {
  kind: 'create' | 'change';
  before: TicketRecord | null;
  after: TicketRecord;
  actor: Actor;
  /** Whether a comment came with the change, and if customers can see it. */
  comment: 'none' | 'public' | 'private';
};

/** Gives every rule of the help desk its data, time, ids and voice. */
export type Desk = {
  state: DeskState;
  clock: Clock;
  /** Base of the `url` members in answers; known once the server listens. */
  origin: () => string;
  nowIso: () => string;
  nextId: () => number;
  nextTicketId: () => number;
  /** Writes the state to disk; call once a change is complete. */
  save: () => void;
  /** Hands events to every webhook that subscribes to them. */
  publish: (events: NativeEvent[]) => void;
  /** Runs the triggers; set after start, since triggers change tickets too. */
  afterTicketChange: (change: TicketChanged) => void;
};

/** Writes a channel the way REST shows where something came from. */
export function viaOf(channel: string): Via {
  return { channel, source: { from: {}, to: {}, rel: null } };
}
