import type { TicketUpdate, Zendesk } from './zendesk.ts';
import { isRefused } from './zendesk-error.ts';

const MARK = 'aftercare';
/** Somebody who works on the ticket at the same moment has finished after so many tries, usually. */
const MOST_TRIES = 4;

/** An update, and the mark by which it is known again. */
export type MarkedUpdate = { update: TicketUpdate; mark: string };

/**
 * What is to be put on a ticket, with the marks that are on it, newest first; `null` for nothing.
 *
 * Asked once the ticket's stamp is read: what it reads of our own is as new as the ticket at least.
 */
type Plan = (marks: readonly string[]) => MarkedUpdate | null | Promise<MarkedUpdate | null>;

type Options = {
  /** An earlier run may have been at it: its marks are looked for before the first try. */
  isRepeat?: boolean;
};

/**
 * Updates a ticket once, whatever became of earlier tries; answers whether it is there now.
 *
 * A ticket PUT takes no idempotency key, so the update carries its mark in the audit's metadata,
 * and holds only for the ticket as it was read: an update that Zendesk makes long after we have
 * stopped waiting for it is refused, once a later try has come through, and a later try is, once
 * Zendesk has made it. Whoever is refused so looks again.
 */
export async function putOnTicketOnce(
  zendesk: Pick<Zendesk, 'readStamp' | 'getAudits' | 'updateTicket'>,
  ticketId: string,
  plan: Plan,
  { isRepeat = true }: Options = {},
): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    // The marks come after the stamp: what is put in between moves the stamp.
    const stamp = await zendesk.readStamp(ticketId);
    const marks = isRepeat || tries > 1 ? await readMarks(zendesk, ticketId) : [];
    const planned = await plan(marks);
    if (planned === null) return false;
    const { update, mark } = planned;
    if (marks.includes(mark)) return true;
    try {
      await zendesk.updateTicket(ticketId, { ...update, metadata: metadataOf(mark) }, stamp);
      return true;
    } catch (error) {
      if (!isRefused(error, 'conflict') || tries === MOST_TRIES) throw error;
    }
  }
}

/** What a ticket or an update of it carries to be known by its mark. */
export function metadataOf(mark: string): Record<string, string> {
  return { [MARK]: mark };
}

/** The marks of our updates on a ticket, newest first. */
export async function readMarks(
  zendesk: Pick<Zendesk, 'getAudits'>,
  ticketId: string,
): Promise<string[]> {
  const audits = await zendesk.getAudits(ticketId);
  const marks = audits.map(({ metadata }) => metadata?.custom?.[MARK]);
  return marks.filter((mark) => typeof mark === 'string');
}
