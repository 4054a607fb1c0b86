import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { it } from 'vitest';
import { handoffs } from '../../backend/handoffs.ts';
import { setScene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { until } from '../support/until.ts';
import { medianOf, quantileOf, report } from './report.ts';
import { sized } from './sized.ts';

const BACKLOG = sized({ full: 2_000, quick: 20 });
const ROUNDS = sized({ full: 5, quick: 1 });
const MAILS = sized({ full: 40, quick: 2 });
const SETTLING_MS = sized({ full: 15_000, quick: 200 });
const PAUSE_MS = 50;

/** Settled answers whose notes wait for room in Zendesk's limit of ticket updates. */
async function addWriteBacks({ service, sandbox }: Product, count: number): Promise<void> {
  const { db } = service.store;
  const account = service.accounts.only();
  const tickets = sandbox.tickets().filter(({ status }) => status === 'solved');
  const now = new Date();
  const rows = Array.from({ length: count }, (_, n) => {
    const ticket = tickets[n % tickets.length];
    return {
      id: randomUUID(),
      account_id: account.id,
      invitation_id: null,
      zendesk_ticket_id: String(ticket?.id),
      zendesk_customer_id: String(ticket?.requester_id),
      score: 9 as const,
      category: 'promoter' as const,
      comment: 'Quick and kind.',
      improve: null,
      contact_ok: false,
      locale: 'en',
      provisional: false,
      version: 1,
      attribution: JSON.stringify({ tags: [] }),
      submitted_at: now,
      updated_at: now,
    };
  });
  for (let from = 0; from < rows.length; from += 500) {
    await db
      .insertInto('responses')
      .values(rows.slice(from, from + 500))
      .execute();
  }
  for (const { id: responseId } of rows) {
    const options = { key: responseId, dueAt: now, now };
    await account.store.handoffs.addOrRepeat(handoffs.updateTicket, { responseId }, options);
  }
}

type Measured = { waits: number[]; claims: number };

/** How long it takes from a solve to its mail, one solve after the other. */
async function measure(backlog: number): Promise<Measured> {
  const [survey] = [{ id: 'default', enabled: true, delayHours: 0, quarantineDays: 0 }];
  const product = await startProduct({
    settings: { surveys: [survey], alerts: [], followUp: { enabled: false }, settleSeconds: 0 },
  });
  try {
    const scenes = Array.from({ length: MAILS + 1 }, () => setScene(product));
    const [first, ...others] = scenes;
    // What is loaded at the first mail is not measured.
    first?.solve();
    await until('the first mail', () => (first?.mails().length ?? 0) > 0);
    await settle(product);
    await addWriteBacks(product, backlog);
    // The first minute's room is used up, and the others have found that there is none.
    if (backlog > 0) await sleep(SETTLING_MS);
    const before = await countRuns(product);
    const waits: number[] = [];
    for (const scene of others) {
      const solvedAt = performance.now();
      scene.solve();
      while (scene.mails().length === 0) await sleep(2);
      waits.push(performance.now() - solvedAt);
      await sleep(PAUSE_MS);
    }
    return { waits, claims: (await countRuns(product)) - before };
  } finally {
    await product.close();
  }
}

/** How often write-backs were claimed. */
async function countRuns({ service }: Product): Promise<number> {
  const row = await service.store.db
    .selectFrom('handoffs')
    .select((eb) => eb.fn.sum<string>('runs').as('runs'))
    .where('name', '=', handoffs.updateTicket.name)
    .executeTakeFirst();
  return Number(row?.runs ?? 0);
}

it('measures what a backlog of write-backs costs the mails', { timeout: 1_200_000 }, async () => {
  const alone: number[] = [];
  const beside: number[] = [];
  const slow: number[] = [];
  const claims: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(medianOf((await measure(0)).waits));
    const measured = await measure(BACKLOG);
    beside.push(medianOf(measured.waits));
    slow.push(quantileOf(measured.waits, 0.95));
    claims.push(measured.claims);
  }
  const ratios = beside.map((value, round) => value / (alone[round] ?? value));
  report('Backlog: what 2,000 write-backs that wait for Zendesk’s limit cost the mails', [
    { what: 'from solve to mail, without a backlog', unit: 'ms', values: alone },
    { what: 'from solve to mail, beside 2,000 write-backs', unit: 'ms', values: beside },
    { what: 'the same, 95th percentile', unit: 'ms', values: slow },
    { what: 'ratio, with to without', unit: '', values: ratios },
    { what: 'claims of write-backs meanwhile', unit: '', values: claims },
  ]);
});
