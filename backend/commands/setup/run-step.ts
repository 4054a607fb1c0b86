import type { ResourceKind } from '../../../shared/zendesk-names.ts';
import type { Maker } from './make-resource.ts';
import type { Applied, Found, Remembered, Step } from './resource.types.ts';

/** Where the ids are noted. */
export type Memory = {
  list(): Promise<Remembered[]>;
  remember(resource: Remembered): Promise<void>;
  forget(name: string): Promise<void>;
};

/**
 * Carries out one step of the plan and notes what came of it.
 *
 * A thing is noted before it is made, so that one whose making was cut off is known as ours; and
 * what an adopted one was like is noted before it is changed, so that it can be put back.
 */
export async function runStep(
  step: Step,
  makers: Record<ResourceKind, Maker>,
  memory: Memory,
): Promise<void> {
  const { resource, action, found, origin, changes } = step;
  const { name, kind, values } = resource;
  if (action === 'keep' || action === 'blocked') return;
  const before = (await memory.list()).find((each) => each.name === name);
  if (action === 'create' || found === null) {
    const blank = { name, zendeskId: null, origin: 'created' as const, applied: {}, found: {} };
    await memory.remember(blank);
    const made = await makers[kind].create(values);
    await memory.remember({ ...blank, zendeskId: made.id, applied: appliedOf(values, made) });
    return;
  }
  const isAdopted = action === 'adopt' && origin === 'adopted';
  const noted: Remembered = {
    name,
    zendeskId: found.id,
    origin,
    applied: action === 'adopt' ? appliedOf(agreed(step, found), found) : (before?.applied ?? {}),
    found: isAdopted ? pick(found.values, Object.keys(values)) : (before?.found ?? {}),
  };
  await memory.remember(noted);
  if (changes.length === 0) return;
  const wanted = Object.fromEntries(changes.map(({ property, to }) => [property, to]));
  const made = await makers[kind].update(found, wanted);
  await memory.remember({
    ...noted,
    applied: { ...noted.applied, ...appliedOf(wanted, made) },
  });
}

function appliedOf(values: Step['resource']['values'], made: Found): Applied {
  return Object.fromEntries(
    Object.entries(values).map(([property, sent]) => [
      property,
      { sent, got: made.values[property] ?? sent },
    ]),
  );
}

/** What is as we want it already; the rest was chosen by somebody else. */
function agreed({ resource, changes, left }: Step, found: Found) {
  const differs = new Set([...changes, ...left].map(({ property }) => property));
  return Object.fromEntries(
    Object.entries(resource.values).filter(
      ([property]) => !differs.has(property) && property in found.values,
    ),
  );
}

function pick(values: Step['resource']['values'], keys: string[]) {
  return Object.fromEntries(keys.filter((key) => key in values).map((key) => [key, values[key]]));
}
