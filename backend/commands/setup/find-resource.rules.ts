import { EVENT_PREFIX, type FieldKind } from '../../../shared/zendesk-names.ts';
import type { Field } from '../../platform/zendesk/admin.types.ts';
import { missingOptions } from './compare-values.rules.ts';
import { markerOf } from './desired-state.ts';
import type { Observed } from './observe-zendesk.ts';
import {
  readApp,
  readField,
  readInstallation,
  readTrigger,
  readWebhook,
} from './read-values.rules.ts';
import type { Found, Remembered, Resource } from './resource.types.ts';

/** How a thing was recognised; `marker` proves that setup made it. */
export type Match = { found: Found; by: 'id' | 'marker' | 'likeness' };

type Options = {
  /** Also takes over a webhook that posts to another address. */
  isForced: boolean;
  /** The id of the app, for its installation. */
  appId: string | null;
  /** Ids that the settings name, for things that nothing is remembered of. */
  hints: Readonly<Record<string, string>>;
};

/**
 * Finds a thing among those in Zendesk: by its remembered id, by our marker, by what it is.
 *
 * Users' and organizations' fields go by key, a webhook by its address, an app by its name, and a
 * ticket field by title and type or, for the dropdown, by its values. Things that are remembered
 * under another name are not looked at.
 */
export function findResource(
  resource: Resource,
  observed: Observed,
  remembered: readonly Remembered[],
  options: Options,
): Match | null {
  const id = remembered.find(({ name }) => name === resource.name)?.zendeskId ?? null;
  const all = listOf(resource, observed);
  const known = id === null ? undefined : all.find((each) => each.id === id);
  if (known) return { found: known, by: 'id' };

  const others = new Set(remembered.flatMap(({ zendeskId }) => zendeskId ?? []));
  const free = all.filter((each) => !others.has(each.id));
  const marker = markerOf(resource.key);
  const marked = free.filter(({ values }) => String(values['description']).includes(marker));
  const isLike = likenessOf(resource, options);
  const hinted = free.find((each) => each.id === options.hints[resource.name]);
  if (hinted && sameType(resource)(hinted)) return { found: hinted, by: 'likeness' };
  const fit = marked.find(isLike) ?? (options.isForced ? marked[0] : undefined);
  if (fit) return { found: fit, by: 'marker' };
  const like = free.filter(isLike);
  const first = like.find(({ values }) => values['active'] !== false) ?? like[0];
  if (first) return { found: first, by: 'likeness' };
  const renamed = resource.kind === 'ticket_field' ? marked.find(sameType(resource)) : undefined;
  return renamed ? { found: renamed, by: 'marker' } : null;
}

function listOf({ kind }: Resource, observed: Observed): Found[] {
  const fields = (list: Field[]) => list.map((field) => readField(kind as FieldKind, field));
  switch (kind) {
    case 'ticket_field':
      return fields(observed.ticketFields);
    case 'user_field':
      return fields(observed.userFields);
    case 'organization_field':
      return fields(observed.organizationFields);
    case 'webhook':
      return observed.webhooks.map(readWebhook);
    case 'trigger':
      return observed.triggers.map(readTrigger);
    case 'app':
      return observed.apps.map(readApp);
    case 'installation':
      return observed.installations.map(readInstallation);
  }
}

function likenessOf(resource: Resource, { appId }: Options): (found: Found) => boolean {
  const { kind, values: wanted } = resource;
  switch (kind) {
    case 'ticket_field':
      return (found) =>
        sameType(resource)(found) &&
        (found.values['title'] === wanted['title'] || hasAllOptions(wanted, found));
    case 'user_field':
    case 'organization_field':
      return ({ values }) => values['key'] === wanted['key'];
    case 'webhook':
      // One that is connected to triggers cannot be turned into one for events.
      return ({ values }) =>
        values['endpoint'] === wanted['endpoint'] &&
        (values['subscriptions'] as string[]).some((name) => name.startsWith(EVENT_PREFIX));
    case 'trigger':
      return ({ values }) => values['title'] === wanted['title'];
    case 'app':
      return ({ values }) => values['name'] === wanted['name'];
    case 'installation':
      return ({ values }) => appId !== null && values['appId'] === appId;
  }
}

const sameType =
  ({ values }: Resource) =>
  (found: Found) =>
    found.values['type'] === values['type'];

function hasAllOptions(wanted: Resource['values'], found: Found): boolean {
  const { options } = wanted;
  return options !== undefined && missingOptions(found.values['options'], options).length === 0;
}
