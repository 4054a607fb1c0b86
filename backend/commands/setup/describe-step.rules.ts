import { EVENT_PREFIX } from '../../../shared/zendesk-names.ts';
import type { StepText } from '../terminal/terminal.ts';
import { missingOptions } from './compare-values.rules.ts';
import type { Change, Step } from './resource.types.ts';

/** Puts a step of the plan into words, as a diff: what is made, changed and left. */
export function describeStep(step: Step): StepText {
  const { action, resource, found, changes, left, note } = step;
  const details = [
    ...(note === null ? [] : [note]),
    ...changes.map(describeChange),
    ...left.map(describeLeft),
  ];
  const title = `${resource.label}${nameThere(step)}`;
  switch (action) {
    case 'create':
      return { mark: '+', title, details: [...details, ...describeNew(step)] };
    case 'adopt':
      return {
        mark: changes.length > 0 ? '~' : '=',
        title: `${title}, found in Zendesk (${found?.id})`,
        details,
      };
    case 'repair':
      return { mark: '~', title, details };
    case 'keep':
      return { mark: left.length > 0 ? '!' : '=', title, details };
    case 'blocked':
      return { mark: 'x', title, details };
  }
}

/** Whether anything in Zendesk changes by these steps. */
export function hasWork(steps: readonly Step[]): boolean {
  return steps.some(
    ({ action, changes }) => action === 'create' || action === 'adopt' || changes.length > 0,
  );
}

/** Says what stands in the way of a plan, one sentence for each; empty when nothing does. */
export function findBlocked(steps: readonly Step[]): string[] {
  return steps
    .filter(({ action }) => action === 'blocked')
    .map(({ resource, note }) => `${resource.label} cannot be had: ${note}.`);
}

/** By which name an admin knows it, when that is not ours. */
function nameThere({ resource, found }: Step): string {
  const { title, name } = found?.values ?? {};
  const there = title ?? name;
  const ours = resource.values['title'] ?? resource.values['name'];
  return typeof there === 'string' && there !== '' && there !== ours ? ` (there “${there}”)` : '';
}

function describeNew({ resource: { kind, values } }: Step): string[] {
  if (kind === 'webhook') {
    const names = (values['subscriptions'] as string[]).map(shortEvent);
    return [`posts to ${String(values['endpoint'])}`, `on ${names.join(', ')}`];
  }
  if (kind === 'trigger') {
    return [
      'turn off Zendesk’s own “Notify requester … of comment update”, or such mails come twice',
    ];
  }
  const options = values['options'] as { value: string }[] | undefined;
  return options === undefined ? [] : [options.map(({ value }) => value).join(', ')];
}

function describeChange({ property, from, to, isByHand }: Change): string {
  if (property === 'package') return from === null ? 'upload our package' : 'upload a new package';
  const isList = property === 'options' || property === 'subscriptions';
  const why = isByHand && from !== undefined && !isList ? ' (changed by hand; --force)' : '';
  return isList
    ? `${wordOf(property)}: + ${added(property, from, to).join(', ')}`
    : `${wordOf(property)}: ${quote(from)} → ${quote(to)}${why}`;
}

function describeLeft({ property, from, to }: Change): string {
  const isLong = property === 'description' || property === 'conditions' || property === 'actions';
  if (isLong || property === 'settings') {
    return `${wordOf(property)} ${property.endsWith('s') ? 'are' : 'is'} not ours and stay${property.endsWith('s') ? '' : 's'} so (--force sets ours)`;
  }
  const effect = EFFECTS[`${property}:${String(from)}`] ?? '';
  return `${wordOf(property)} stays ${quote(from)}${effect} (--force sets ${quote(to)})`;
}

const EFFECTS: Readonly<Record<string, string>> = {
  'status:inactive': ', so Zendesk tells us nothing',
  'active:false': ', so nobody sees it',
  'enabled:false': ', so agents do not see the app',
};

function added(property: string, from: unknown, to: unknown): string[] {
  if (property === 'options') return missingOptions(from, to).map(({ value }) => value);
  const present = new Set(from as string[]);
  return (to as string[]).filter((name) => !present.has(name)).map(shortEvent);
}

function wordOf(property: string): string {
  return { options: 'choices', subscriptions: 'events', active: 'active' }[property] ?? property;
}

function shortEvent(name: string): string {
  return name.replace(EVENT_PREFIX, '');
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value ?? null);
}
