import { compareValues } from './compare-values.rules.ts';
import { findResource, type Match } from './find-resource.rules.ts';
import type { Observed } from './observe-zendesk.ts';
import type { Remembered, Resource, Step } from './resource.types.ts';

type Options = {
  /** Overwrites what was changed by hand. */
  isForced: boolean;
  /** Ids of ticket fields that the settings name already. */
  hints?: Readonly<Record<string, string>>;
};

/** Types that hold a value as well as the one we would choose. */
const ALSO_FITS: Readonly<Record<string, readonly string[]>> = {
  integer: ['decimal'],
  textarea: ['text'],
};

/**
 * Decides what is to be done so that Zendesk holds what the product needs.
 *
 * Pure. A second plan, after the first was carried out, keeps everything.
 */
export function planSetup(
  resources: readonly Resource[],
  observed: Observed,
  remembered: readonly Remembered[],
  { isForced, hints = {} }: Options,
): Step[] {
  const app = resources.find(({ kind }) => kind === 'app');
  const options = { isForced, hints, appId: null };
  const appId = app ? (findResource(app, observed, remembered, options)?.found.id ?? null) : null;
  return resources.map((resource) => {
    const match = findResource(resource, observed, remembered, { ...options, appId });
    const memory = remembered.find(({ name }) => name === resource.name);
    return match === null
      ? planCreation(resource, observed, memory)
      : planMatch(resource, match, observed, memory, isForced);
  });
}

function planCreation(
  resource: Resource,
  observed: Observed,
  memory: Remembered | undefined,
): Step {
  const taken = findTakenValues(resource, observed, null);
  const isGone = memory !== undefined && memory.zendeskId !== null;
  return {
    action: taken === null ? 'create' : 'blocked',
    resource,
    found: null,
    origin: 'created',
    changes: [],
    left: [],
    note: taken ?? (isGone ? 'it was there once and is gone from Zendesk' : null),
  };
}

function planMatch(
  resource: Resource,
  { found, by }: Match,
  observed: Observed,
  memory: Remembered | undefined,
  isForced: boolean,
): Step {
  // What was noted before the making, or carries our marker, is ours.
  const isBegun = memory !== undefined && memory.zendeskId === null;
  const isOurs = by === 'id' ? memory?.origin === 'created' : isBegun || by === 'marker';
  const base = { resource, found, origin: isOurs ? 'created' : 'adopted' } as const;
  const nothing = { changes: [], left: [] };
  const fault = findWrongType(resource, found) ?? findTakenValues(resource, observed, found.id);
  if (fault !== null) return { ...base, ...nothing, action: 'blocked', note: fault };
  const { changes, left } = compareValues(resource, found, memory?.applied ?? {}, isForced);
  if (by !== 'id') {
    const note = isBegun ? 'an earlier run was cut off while making it' : null;
    return { ...base, action: 'adopt', changes, left, note };
  }
  return { ...base, action: changes.length > 0 ? 'repair' : 'keep', changes, left, note: null };
}

function findWrongType({ label, values }: Resource, found: Step['found']): string | null {
  const [wanted, is] = [values['type'], found?.values['type']];
  if (typeof wanted !== 'string' || typeof is !== 'string' || wanted === is) return null;
  if (ALSO_FITS[wanted]?.includes(is)) return null;
  return (
    `the ${label} is there already, with the type "${is}" where "${wanted}" is ` +
    'needed, and Zendesk never changes a type: delete it in Admin Center (its values go with it)'
  );
}

/** Values of a ticket dropdown are tags, and a tag belongs to one field. */
function findTakenValues(
  { kind, values }: Resource,
  observed: Observed,
  ownId: string | null,
): string | null {
  if (kind !== 'ticket_field' || values['options'] === undefined) return null;
  const wanted = new Set((values['options'] as { value: string }[]).map(({ value }) => value));
  for (const { id, title, custom_field_options: options } of observed.ticketFields) {
    const taken = options.filter(({ value }) => wanted.has(value)).map(({ value }) => value);
    if (id === ownId || taken.length === 0) continue;
    return (
      `the ticket field “${title}” (${id}) has ${taken.join(', ')} among its values, and Zendesk ` +
      'allows a value in one field only: give it other tags there, or delete that field'
    );
  }
  return null;
}
