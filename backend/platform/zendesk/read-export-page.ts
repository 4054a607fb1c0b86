import type { TicketPage, Zendesk } from './zendesk.ts';
import { isRefused } from './zendesk-error.ts';

/** Zendesk refuses a start within the last minute, and never delivers that minute. */
const MINUTE_MS = 60_000;

type Place = {
  cursor: string | null;
  /** From when on, where there is no cursor, or none that Zendesk takes. */
  since: Date;
  now: Date;
};

/** From where the export is read without a cursor: `since`, or the last minute that it takes. */
export function exportStart({ since, now }: Pick<Place, 'since' | 'now'>): { startTime: number } {
  const latest = now.getTime() - MINUTE_MS;
  return { startTime: Math.floor(Math.min(since.getTime(), latest) / 1000) };
}

/** Reads the next page of the export; a cursor that is not taken any more begins anew. */
export async function readExportPage(
  zendesk: Pick<Zendesk, 'exportTickets'>,
  { cursor, ...from }: Place,
  onRestart: (error: unknown) => void = () => {},
): Promise<TicketPage> {
  if (cursor === null) return zendesk.exportTickets(exportStart(from));
  try {
    return await zendesk.exportTickets({ cursor });
  } catch (error) {
    if (!isRefused(error, 'invalid', 'not_found')) throw error;
    onRestart(error);
    return zendesk.exportTickets(exportStart(from));
  }
}
