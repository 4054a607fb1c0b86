import type { DeliveryWindow } from '../../shared/settings.ts';

/**
 * Finds the time zone in which a day is told to a customer: theirs, as Zendesk knows it.
 *
 * Without one, or with one that nobody knows, it is the zone of the survey's own hours. UTC is
 * what is left: around midnight its day is another than that of most people.
 */
export function customerZone(
  theirs: string | null | undefined,
  deliveryWindow: Pick<DeliveryWindow, 'timeZone'> | null,
): string {
  return readZone(theirs) ?? readZone(deliveryWindow?.timeZone) ?? 'UTC';
}

function readZone(name: string | null | undefined): string | null {
  const zone = name?.trim();
  if (!zone) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
