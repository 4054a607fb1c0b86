import { findResource } from './find-resource.rules.ts';
import { isSame } from './is-same.rules.ts';
import type { Observed } from './observe-zendesk.ts';
import type { Found, Remembered, Resource, Values } from './resource.types.ts';

/** What is to be done so that one thing is as it was before setup. */
export type RemovalStep = {
  /** `delete` what we made · `restore` what we changed · `leave` it · `forget`: it is gone. */
  action: 'delete' | 'restore' | 'leave' | 'forget';
  resource: Resource;
  found: Found | null;
  /** With `restore`: what is to be set. */
  values: Values;
};

/**
 * Decides how to take setup's work out of Zendesk again.
 *
 * What setup made goes, also when only the marker says so. What was there before stays, and gets
 * back what setup has changed, unless somebody changed it again since.
 */
export function planRemoval(
  resources: readonly Resource[],
  observed: Observed,
  remembered: readonly Remembered[],
): RemovalStep[] {
  return resources.toReversed().flatMap((resource): RemovalStep[] => {
    const memory = remembered.find(({ name }) => name === resource.name);
    const found = findOurs(resource, observed, remembered, memory);
    const step = { resource, found, values: {} };
    if (found === null) return memory ? [{ ...step, action: 'forget' }] : [];
    if (memory?.origin !== 'adopted') return [{ ...step, action: 'delete' }];
    const values = changedByUs(memory, found);
    const action = Object.keys(values).length > 0 ? 'restore' : 'leave';
    return [{ ...step, action, values }];
  });
}

function findOurs(
  resource: Resource,
  observed: Observed,
  remembered: readonly Remembered[],
  memory: Remembered | undefined,
): Found | null {
  const appId = remembered.find(({ name }) => name === 'app')?.zendeskId ?? null;
  const match = findResource(resource, observed, remembered, {
    isForced: false,
    appId,
    hints: {},
  });
  if (match === null || match.by === 'id' || match.by === 'marker') return match?.found ?? null;
  // What only looks like ours is ours when a run was cut off while making it.
  return memory !== undefined && memory.zendeskId === null ? match.found : null;
}

function changedByUs({ applied, found: before }: Remembered, found: Found): Values {
  return Object.fromEntries(
    Object.entries(before).filter(([property, value]) => {
      const last = applied[property];
      const is = found.values[property];
      return last !== undefined && !isSame(value, last.got) && isSame(is, last.got);
    }),
  );
}
