import { createHash } from 'node:crypto';

type Subject = { accountId: string; surveyId: string; ticketId: string };

/**
 * Draws a ticket into the sample, the same way each time it is asked.
 *
 * The share of tickets drawn comes to `percent` over many tickets; nobody can steer it.
 */
export function isSampled({ accountId, surveyId, ticketId }: Subject, percent: number): boolean {
  const digest = createHash('sha256').update(`${accountId}/${surveyId}/${ticketId}`).digest();
  return digest.readUInt32BE(0) / 2 ** 32 < percent / 100;
}
