import { handoffs } from '../../backend/handoffs.ts';
import { BATCH_SIZE } from '../../backend/platform/queue/create-worker.ts';
import { WAKE_HORIZON_MS } from '../../backend/platform/queue/waker.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { eachAtOnce } from '../support/each-at-once.ts';
import { openSession } from '../support/open-app.ts';
import { RECURRING_NAMES } from '../support/recurring-names.ts';
import { sendWebhook } from '../support/send-webhook.ts';
import type { Product } from '../support/start-product.ts';
import { post } from '../support/survey-form.ts';
import { solvedEvent, toWire } from '../support/webhook-events.ts';

/** What is measured, in the order in which it is done. */
export type Work =
  | 'webhook'
  | 'survey page'
  | 'answer'
  | 'ticket view'
  | 'claim and end of hand-offs'
  | 'looks of a sweep';

/** Milliseconds for one of each. */
export type Timed = Map<Work, number>;

/** Requests under way at a time. */
const AT_ONCE = 8;
/** A look takes a millisecond: fewer of them would measure the machine's moods. */
const SWEEPS_SHARE = 2;
const LEASE_MS = 180_000;

/**
 * Makes a round of everyday work on a product without workers, each kind `calls` times.
 *
 * Web work comes over HTTP, as in life. What workers do is asked of the product's hand-off store,
 * as worker and sweeper do, without the queue: BullMQ's tables know no history.
 */
export function createHistoryWork(product: Product, calls: number): () => Promise<Timed> {
  const { service, url } = product;
  const account = service.accounts.only();
  const { handoffStore } = service.store;
  const agents = product.sandbox.users().flatMap(({ id, role }) => (role === 'agent' ? [id] : []));
  const kinds = Object.values(handoffs);
  const names = kinds.flatMap(({ name, queue }) => (queue === 'invitation' ? [name] : []));

  /** Takes the hand-offs of this round's webhooks, batch after batch as a worker does. */
  async function claimAll(): Promise<void> {
    for (let taken = BATCH_SIZE; taken === BATCH_SIZE;) {
      const owner = 'a-measurement';
      const request = { accountId: account.id, names, limit: BATCH_SIZE, owner, leaseMs: LEASE_MS };
      const rows = await handoffStore.claim(request);
      await Promise.all(rows.map(({ id }) => handoffStore.finish(id, owner)));
      taken = rows.length;
    }
  }

  async function look(): Promise<void> {
    await handoffStore.releaseExpired(kinds.map(({ name }) => name));
    await handoffStore.ensureRecurring(RECURRING_NAMES);
    await handoffStore.findDue(
      kinds.map(({ name }) => name),
      WAKE_HORIZON_MS,
    );
  }

  return async function run() {
    const timed: Timed = new Map();
    const time = async (work: Work, count: number, act: () => Promise<void>) => {
      const from = performance.now();
      await act();
      timed.set(work, (performance.now() - from) / count);
    };
    const asked: Awaited<ReturnType<typeof anInvitationOut>>[] = [];
    for (let n = 0; n < calls; n += 1) asked.push(await anInvitationOut(product));

    await time('webhook', calls, () =>
      eachAtOnce(AT_ONCE, asked, () =>
        expectStatus(200, sendWebhook(product, toWire(solvedEvent()))),
      ),
    );
    await time('survey page', calls, () =>
      eachAtOnce(AT_ONCE, asked, ({ link }) => expectStatus(200, fetch(link))),
    );
    await time('answer', calls, () =>
      eachAtOnce(AT_ONCE, asked, ({ link }) =>
        expectStatus(303, post(link, { score: '9', comment: 'Kind' })),
      ),
    );
    // Another agent's each round: one caller may not ask for as much in a minute as is asked here.
    agents.push(...agents.splice(0, 1));
    const headers = { authorization: `Bearer ${await openSession(product, agents[0] ?? null)}` };
    await time('ticket view', calls, () =>
      eachAtOnce(AT_ONCE, asked, ({ ticketId }) =>
        expectStatus(200, fetch(`${url}/api/v1/tickets/${ticketId}`, { headers })),
      ),
    );
    await time('claim and end of hand-offs', calls, claimAll);
    const sweeps = Math.max(1, calls / SWEEPS_SHARE);
    await time('looks of a sweep', sweeps, async () => {
      for (let n = 0; n < sweeps; n += 1) await look();
    });
    return timed;
  };
}

async function expectStatus(status: number, answer: Promise<Response>): Promise<void> {
  const response = await answer;
  await response.arrayBuffer();
  if (response.status !== status) throw new Error(`answered ${response.status}, not ${status}`);
}
