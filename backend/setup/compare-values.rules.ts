import type { Applied, Change, Found, Resource, ResourceKind } from './resource.types.ts';

/**
 * What a difference in a property means.
 *
 * `needed`: the product does not work without it, so it is set right, whoever changed it.
 * `chosen`: stays when an admin chose it. `fixed`: Zendesk never changes it; see the planner.
 * `unseen`: Zendesk does not show it, so what was set last counts.
 */
type Policy = 'needed' | 'chosen' | 'fixed' | 'unseen';

const FIELD = {
  key: 'fixed',
  type: 'fixed',
  title: 'chosen',
  description: 'chosen',
  active: 'chosen',
  options: 'needed',
} as const;

const POLICIES: Record<ResourceKind, Readonly<Record<string, Policy>>> = {
  ticket_field: FIELD,
  user_field: FIELD,
  organization_field: FIELD,
  webhook: {
    name: 'chosen',
    description: 'chosen',
    status: 'chosen',
    endpoint: 'chosen',
    subscriptions: 'needed',
  },
  trigger: {
    title: 'chosen',
    description: 'chosen',
    active: 'chosen',
    conditions: 'chosen',
    actions: 'chosen',
  },
  app: { name: 'chosen', package: 'unseen' },
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

/** Equal as JSON; the order of keys is nothing, and what is stored has none undefined. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return (a ?? null) === (b ?? null);
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const valueOf = (object: object, key: string) => (object as Record<string, unknown>)[key];
  return [...keys].every((key) => isSame(valueOf(a, key), valueOf(b, key)));
}
