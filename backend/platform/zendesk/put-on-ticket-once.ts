import type { TicketUpdate, Zendesk } from './zendesk.ts';

const MARK = 'aftercare';

/**
 * Updates a ticket unless an earlier run has done the same.
 *
 * A ticket PUT takes no idempotency key, so the update carries `mark` in the audit's metadata, and
 * `isRepeat` (a run after one that may have died behind the PUT) looks for it there first.
 */
export async function putOnTicketOnce(
  zendesk: Zendesk,
  ticketId: string,
  update: TicketUpdate,
  mark: string,
  { isRepeat = true }: { isRepeat?: boolean } = {},
): Promise<void> {
  if (isRepeat) {
    const audits = await zendesk.getAudits(ticketId);
    if (audits.some(({ metadata }) => metadata?.custom?.[MARK] === mark)) return;
  }
  await zendesk.updateTicket(ticketId, { ...update, metadata: { [MARK]: mark } });
}
