import { LRUCache } from 'lru-cache';
import type { OpeningHours } from '../../shared/settings-hours.ts';

/**
 * Finds the time zone in which a day is told to a customer: theirs, as Zendesk knows it.
 *
 * Without one, or with one that nobody knows, it is the zone of the survey's own hours. UTC is
 * what is left: around midnight its day is another than that of most people.
 */
export function customerZone(
  theirs: string | null | undefined,
  deliveryWindow: Pick<OpeningHours, 'timeZone'> | null,
): string {
  return readZone(theirs) ?? readZone(deliveryWindow?.timeZone) ?? 'UTC';
}

/** Names of zones that were asked for, and what they are; to find that out takes a while. */
const zones = new LRUCache<string, { zone: string | null }>({ max: 500 });

function readZone(name: string | null | undefined): string | null {
  const asked = name?.trim();
  if (!asked) return null;
  const known = zones.get(asked);
  if (known !== undefined) return known.zone;
  const zone = resolveZone(asked);
  zones.set(asked, { zone });
  return zone;
}

function resolveZone(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
