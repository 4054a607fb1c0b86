import type { ResourceOrigin } from '../../../shared/vocabulary.ts';
import type { ResourceKind } from '../../../shared/zendesk-names.ts';

/** The properties of a thing that setup compares, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** A thing as it should be. */
export type Resource = {
  /** Names it in our database, such as `ticket_field:score`. */
  name: string;
  /** Names it among its kind, such as `score`. */
  key: string;
  kind: ResourceKind;
  /** Names it to the admin, such as `ticket field “NPS score”`. */
  label: string;
  values: Values;
};

/** A thing as it is in Zendesk. */
export type Found = {
  id: string;
  kind: ResourceKind;
  values: Values;
};

/** What was last set: as we sent it, and as Zendesk spells it since. */
export type Applied = Record<string, { sent: unknown; got: unknown }>;

/** What setup knows of a thing from an earlier run. */
export type Remembered = {
  name: string;
  zendeskId: string | null;
  origin: ResourceOrigin;
  applied: Applied;
  found: Record<string, unknown>;
};

/** One property that is not as it should be. */
export type Change = {
  property: string;
  from: unknown;
  to: unknown;
  /** An admin's hand was there last, or always. */
  isByHand: boolean;
};

/**
 * What is to be done about one thing.
 *
 * `create` it · `adopt` one that is there already · `repair` it · `keep` it as it is ·
 * `blocked`: Zendesk does not allow what is needed, says `note`.
 */
export type Step = {
  action: 'create' | 'adopt' | 'repair' | 'keep' | 'blocked';
  resource: Resource;
  found: Found | null;
  origin: ResourceOrigin;
  /** What is to be set. */
  changes: Change[];
  /** What an admin has chosen otherwise and stays so. */
  left: Change[];
  note: string | null;
};
