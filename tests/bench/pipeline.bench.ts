import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { alternate, type Measured } from './harness/alternate.ts';
import { layOutAccount } from './harness/lay-out-invitations.ts';
import { WEBHOOK_SECRET } from './harness/signed-events.ts';
import { solvesPerMinute } from './harness/solves.ts';
import { readCounts, readLastMail, startStandIn, type StandIn } from './harness/stand-in.ts';
import { MODES, type Mode } from './harness/stores.ts';
import { startFloor, startProduct, withSystem } from './harness/systems.ts';
import { report, type Figure } from './report.ts';
import { sized } from './sized.ts';

const WARM_UP = sized({ full: 100, quick: 2 });
const MANY = sized({ full: [100, 1_000], quick: [1, 2] });
const FEWER = sized({ full: [50, 300], quick: [1, 2] });
const COUNTS: Record<Mode, number[]> = { Postgres: MANY, Redis: MANY, embedded: FEWER };

const nameOf = (count: number) => `${count.toLocaleString('en')} solves`;

async function measure(url: string, standIn: StandIn, counts: number[]): Promise<Measured> {
  const measured: Measured = {};
  for (const count of counts) measured[nameOf(count)] = await solvesPerMinute(url, standIn, count);
  return measured;
}

/** Warms the product up, and finds what the floor has to do as well. */
async function takeSample(url: string, standIn: StandIn): Promise<{ calls: number; mail: object }> {
  const before = await readCounts(standIn);
  await solvesPerMinute(url, standIn, WARM_UP);
  const after = await readCounts(standIn);
  const calls = Math.round((after.calls - before.calls) / (after.mails - before.mails));
  return { calls, mail: await readLastMail(standIn) };
}

async function measureMode(mode: Mode, mailFile: string): Promise<Figure[]> {
  const [ours, theirs] = [await startStandIn(), await startStandIn()];
  const product = startProduct(mode, ours.said, { role: 'all' });
  const figures = await withSystem(product, async (whole) => {
    const { calls, mail } = await whole.whileAwake(() => takeSample(whole.url, ours.said));
    await writeFile(mailFile, JSON.stringify({ ...mail, from: 'Care Team <care@example.com>' }));
    const environment = {
      WEBHOOK_SECRET,
      ZENDESK_URL: theirs.said.zendeskUrl,
      SMTP_URL: theirs.said.smtpUrl,
      MAIL_FILE: mailFile,
      ZENDESK_CALLS: String(calls),
    };
    const floor = startFloor('pipeline', mode, environment, async (stores) => ({
      ACCOUNT_ID: await layOutAccount(stores, theirs.said.zendeskUrl),
    }));
    return withSystem(floor, async (bare) => {
      await solvesPerMinute(bare.url, theirs.said, WARM_UP);
      const counts = COUNTS[mode];
      return alternate(
        mode,
        {
          product: () => whole.whileAwake(() => measure(whole.url, ours.said, counts)),
          floor: () => measure(bare.url, theirs.said, counts),
        },
        { unit: '/min', budgets: { [nameOf(counts.at(-1) ?? 0)]: { atLeast: 0.8 } } },
      );
    });
  });
  await Promise.all([ours.stop(), theirs.stop()]);
  return figures;
}

it('measures solved tickets to mails in a minute, against bare BullMQ', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-bench-'));
  const figures: Figure[] = [];
  for (const mode of MODES) figures.push(...(await measureMode(mode, join(folder, 'mail.json'))));
  await rm(folder, { recursive: true });
  report('Pipeline: solved tickets to mails a minute, against BullMQ with the same work', figures);
});
