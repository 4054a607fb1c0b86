import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectInvariants } from '../support/read-invariants.ts';
import { saveSettings } from '../support/save-settings.ts';
import { sendWebhook } from '../support/send-webhook.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { post, postJson } from '../support/survey-form.ts';
import { surveyLinkIn } from '../support/survey-link.ts';

const QUARANTINE_DAYS = 20;
const RUNS = 12;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
  // Zendesk's times are whole seconds: nothing of the installation's own second counts as new.
  await product.sandbox.skipClock(2_000);
  await saveSettings(product, ({ surveys }) => {
    for (const survey of surveys) survey.quarantineDays = QUARANTINE_DAYS;
  });
});
afterAll(() => product.close());

/** Who and which of their tickets, by place; what is not there is left alone. */
type Step = { who: number; which: number; more: number } & {
  act: (typeof ACTS)[number];
};

// Frequent ones are named several times.
const ACTS = [
  ...([
    'solve',
    'solve',
    'solve',
    'reopen',
    'comment',
    'new_ticket',
    'merge',
    'hand_over',
  ] as const),
  ...(['delete', 'answer', 'answer', 'answer', 'touch', 'opt_out', 'send_now', 'cancel'] as const),
  ...(['pass_a_day', 'pass_a_day', 'pass_a_day', 'pass_a_month', 'duplicate', 'delay'] as const),
  ...(['lose', 'restart', 'close_task', 'trigger'] as const),
];

const aStep = fc.record<Step>({
  act: fc.constantFrom(...ACTS),
  who: fc.nat(1),
  which: fc.nat(2),
  more: fc.nat(10),
});
const plan = (...acts: Step['act'][]): Step[] =>
  acts.map((act) => ({ act, who: 0, which: 0, more: act === 'answer' ? 2 : 10 }));

/** Plans begin with a customer who was asked, more often than chance would have it. */
const openings = [
  [],
  plan('solve', 'pass_a_day'),
  plan('solve', 'pass_a_day', 'touch', 'answer'),
  plan('solve', 'pass_a_day', 'opt_out'),
];
const plans = fc
  .tuple(fc.constantFrom(...openings), fc.array(aStep, { minLength: 8, maxLength: 30 }))
  .map(([opening, others]) => [...opening, ...others]);
/** Tried each time, so that everything has happened once. */
const examples: [Step[]][] = [
  [
    plan(
      'solve',
      'pass_a_day',
      'answer',
      'pass_a_month',
      'reopen',
      'solve',
      'pass_a_day',
      'answer',
    ),
  ],
  [plan('duplicate', 'solve', 'restart', 'pass_a_day', 'opt_out', 'pass_a_month', 'new_ticket')],
];

type Customer = { id: number; email: string; ticketIds: number[] };
let counter = 0;

function aCustomer(): Customer {
  counter += 1;
  const email = `person${counter}@example.com`;
  const { id } = product.sandbox.actions.createCustomer({ name: `Person ${counter}`, email });
  return { id, email, ticketIds: [aTicket(id)] };
}

const aTicket = (customerId: number) =>
  product.sandbox.actions.createTicket(customerId, { subject: 'A case' }).id;

/**
 * Lets time go by once all work has ended, as work never takes hours, and the export was read,
 * which it is every few minutes.
 */
async function pass(hours: number): Promise<void> {
  await settle(product);
  await product.skipHours(0.2);
  await settle(product);
  await product.skipHours(hours);
  await settle(product);
}

async function take({ act, who, which, more }: Step, customers: Customer[]): Promise<void> {
  const { sandbox } = product;
  const { actions } = sandbox;
  const customer = customers[who % customers.length]!;
  const ticketId = customer.ticketIds[which % customer.ticketIds.length]!;
  const ticket = sandbox.tickets().find(({ id }) => id === ticketId);
  const isChangeable = ticket !== undefined && !['closed', 'deleted'].includes(ticket.status);
  const mail = sandbox
    .mails()
    .filter(({ to, text }) => to.includes(customer.email) && text.includes('/s/'))
    .at(-1);
  const link = mail === undefined ? null : surveyLinkIn(mail);
  const faults = sandbox.deliveryFaults;

  switch (act) {
    case 'solve':
      if (isChangeable && ticket.status !== 'solved') actions.solveTicket(ticketId);
      return;
    case 'reopen':
      if (isChangeable && ticket.status === 'solved') actions.reopenTicket(ticketId);
      return;
    case 'comment':
      if (isChangeable) actions.addComment(ticketId, 'One more thing', ticket.requester_id);
      return;
    case 'new_ticket':
      customer.ticketIds.push(aTicket(customer.id));
      return;
    case 'merge':
      if (isChangeable) actions.mergeTicket(ticketId, aTicket(customer.id));
      return;
    case 'hand_over':
      if (isChangeable) actions.changeRequester(ticketId, customers[(who + 1) % 2]!.id);
      return;
    case 'delete':
      if (isChangeable && more > 7) actions.deleteTicket(ticketId);
      return;
    case 'answer': {
      const form = {
        score: String(more),
        comment: which === 0 ? '' : `Said ${more}`,
      };
      if (link !== null) expect([303, 410]).toContain((await post(link, form)).status);
      return;
    }
    case 'touch':
      if (link !== null) await postJson(link, { score: more, provisional: true });
      return;
    case 'opt_out':
      if (link !== null && more > 6) await post(`${link}/unsubscribe`, {});
      return;
    case 'send_now':
    case 'cancel': {
      const headers = { authorization: `Bearer ${product.environment['ADMIN_API_KEY']}` };
      const url = `${product.url}/api/v1/tickets/${ticketId}/invitation`;
      const body = JSON.stringify({ action: act });
      const { status } = await fetch(url, { method: 'POST', headers, body });
      expect([200, 404, 409]).toContain(status);
      return;
    }
    case 'pass_a_day':
      return pass(more > 2 ? 25 : 6);
    case 'pass_a_month':
      return pass(24 * 10 * (1 + (more % 3)));
    case 'duplicate':
      return faults.add({ kind: 'duplicate', times: 5 });
    case 'delay':
      return faults.add({ kind: 'delay', ms: 50 + 20 * more, times: 2 });
    case 'lose':
      return faults.add({ kind: 'drop', times: 1 + (more % 3) });
    case 'restart':
      return product.restart();
    case 'close_task': {
      const [task] = sandbox
        .tickets()
        .filter(({ tags, status }) => tags.includes('nps_follow_up') && status === 'open');
      if (task !== undefined) actions.solveTicket(task.id);
      return;
    }
    case 'trigger': {
      const answer = await sendWebhook(product, JSON.stringify({ ticket_id: ticketId }));
      expect(answer.status).toBe(200);
    }
  }
}

it(
  'keeps its promises, whatever agents, customers and Zendesk do',
  { timeout: 170_000 },
  async () => {
    const property = fc.asyncProperty(plans, async (steps) => {
      const customers = [aCustomer(), aCustomer()];
      for (const step of steps) await take(step, customers);
      product.sandbox.deliveryFaults.clear();
      // Long enough for the export to tell what was lost, and for what it leads to.
      await pass(1);
      await pass(25);
      await pass(25);
      await expectInvariants(product, {
        customers,
        ticketIds: customers.flatMap(({ ticketIds }) => ticketIds),
        quarantineDays: QUARANTINE_DAYS,
      });
    });
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true, examples });
    // All this would hold as well if nothing ever happened.
    for (const table of ['invitations', 'responses', 'follow_ups', 'suppressions'] as const) {
      const rows = await product.service.store.db.selectFrom(table).select('account_id').execute();
      expect(rows.length, table).toBeGreaterThan(0);
    }
  },
);
