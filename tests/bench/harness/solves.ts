import { setTimeout as sleep } from 'node:timers/promises';
import { sendAll } from './load.ts';
import { signedEvent } from './signed-events.ts';
import { readCounts, type StandIn } from './stand-in.ts';
import { createStock } from './stock.ts';

const LOOK_EVERY_MS = 25;
const PATIENCE_MS = 10 * 60_000;

/**
 * Tells a system of so many solved tickets, and gives the mails handed over in a minute.
 *
 * Time runs from the first webhook to the last mail.
 */
export async function solvesPerMinute(
  url: string,
  standIn: StandIn,
  count: number,
): Promise<number> {
  const requests = createStock(signedEvent);
  const { mails: before } = await readCounts(standIn);
  const startedAt = performance.now();
  const sending = sendAll({ url, requests, status: 200 }, count);
  while ((await readCounts(standIn)).mails < before + count) {
    if (performance.now() - startedAt > PATIENCE_MS) throw new Error(`${count} mails never came`);
    await sleep(LOOK_EVERY_MS);
  }
  const minutes = (performance.now() - startedAt) / 60_000;
  await sending;
  return count / minutes;
}
