import type { ResourceKind } from '../../../shared/zendesk-names.ts';
import { isSame } from './is-same.rules.ts';
import type { Applied, Change, Found, Resource } from './resource.types.ts';

/**
 * What a difference in a property means.
 *
 * `needed`: the product does not work without it, so it is set right, whoever changed it.
 * `chosen`: stays when an admin chose it. `looks`: as `chosen`, and nothing to speak of on what
 * setup has not made. `fixed`: Zendesk never changes it; see the planner.
 * `unseen`: Zendesk does not show it, so what was set last counts.
 */
type Policy = 'needed' | 'chosen' | 'looks' | 'fixed' | 'unseen';

const FIELD = {
  key: 'fixed',
  type: 'fixed',
  title: 'looks',
  description: 'looks',
  active: 'chosen',
  options: 'needed',
} as const;

const POLICIES: Record<ResourceKind, Readonly<Record<string, Policy>>> = {
  ticket_field: FIELD,
  user_field: FIELD,
  organization_field: FIELD,
  webhook: {
    name: 'looks',
    description: 'looks',
    status: 'chosen',
    endpoint: 'chosen',
    subscriptions: 'needed',
  },
  trigger: {
    title: 'looks',
    description: 'looks',
    active: 'chosen',
    conditions: 'chosen',
    actions: 'chosen',
  },
  app: { name: 'looks', package: 'unseen' },
  installation: { enabled: 'chosen', settings: 'chosen' },
};

/** What differs: to be set, and to be left because an admin chose it. */
export type Differences = { changes: Change[]; left: Change[] };

/**
 * Compares a thing in Zendesk with how it should be, property by property.
 *
 * One that still is as setup left it follows what setup wants. One that differs from that was
 * changed by hand and stays, unless it is needed or `isForced`.
 */
export function compareValues(
  { kind, values }: Resource,
  found: Found,
  applied: Applied,
  isForced: boolean,
): Differences {
  const changes: Change[] = [];
  const left: Change[] = [];
  for (const [property, to] of Object.entries(values)) {
    const policy = POLICIES[kind][property] ?? 'chosen';
    const last = applied[property];
    if (policy === 'fixed') continue;
    if (policy === 'unseen') {
      const from = last?.sent ?? null;
      if (from !== to) changes.push({ property, from, to, isByHand: false });
      continue;
    }
    const from = found.values[property];
    const isUntouched = last !== undefined && isSame(last.got, from);
    if (fits(property, from, to) || (isUntouched && isSame(last.sent, to))) continue;
    if (policy === 'looks' && last === undefined && !isForced) continue;
    const isSet = isUntouched || policy === 'needed' || isForced;
    (isSet ? changes : left).push({ property, from, to, isByHand: !isUntouched });
  }
  return { changes, left };
}

/** Lists may hold more than is wanted, and settings as well. */
function fits(property: string, from: unknown, to: unknown): boolean {
  if (property === 'options') return missingOptions(from, to).length === 0;
  if (property === 'subscriptions') {
    const present = new Set(from as string[]);
    return (to as string[]).every((name) => present.has(name));
  }
  if (property === 'settings') return isSame({ ...Object(from), ...Object(to) }, from);
  return isSame(from, to);
}

/** The choices that a dropdown lacks, by value. */
export function missingOptions<O extends { value: string }>(from: unknown, to: unknown): O[] {
  const present = new Set((from as O[] | undefined)?.map(({ value }) => value));
  return (to as O[]).filter(({ value }) => !present.has(value));
}
