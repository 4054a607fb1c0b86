import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectInvariants } from '../support/read-invariants.ts';
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
  const { settings } = product.service.account;
  for (const survey of settings.surveys) survey.quarantineDays = QUARANTINE_DAYS;
  await product.service.store.accounts.saveSettings(product.service.account.id, settings);
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

const steps = fc.array(
  fc.record<Step>({
    act: fc.constantFrom(...ACTS),
    who: fc.nat(1),
    which: fc.nat(2),
    more: fc.nat(10),
  }),
  { minLength: 8, maxLength: 30 },
);

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

async function take(step: Step, customers: Customer[]): Promise<void> {
  const { sandbox } = product;
  const { actions } = sandbox;
  const customer = customers[step.who % customers.length]!;
  const ticketId = customer.ticketIds[step.which % customer.ticketIds.length]!;
  const ticket = sandbox.tickets().find(({ id }) => id === ticketId);
  const isChangeable = ticket !== undefined && !['closed', 'deleted'].includes(ticket.status);
  const mail = sandbox
    .mails()
    .filter(({ to, text }) => to.includes(customer.email) && text.includes('/s/'))
    .at(-1);
  const link = mail === undefined ? null : surveyLinkIn(mail);
  const faults = sandbox.deliveryFaults;

  switch (step.act) {
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
      if (isChangeable) actions.changeRequester(ticketId, customers[(step.who + 1) % 2]!.id);
      return;
    case 'delete':
      if (isChangeable && step.more > 7) actions.deleteTicket(ticketId);
      return;
    case 'answer': {
      const form = {
        score: String(step.more),
        comment: step.which === 0 ? '' : `Said ${step.more}`,
      };
      if (link !== null) expect([303, 410]).toContain((await post(link, form)).status);
      return;
    }
    case 'touch':
      if (link !== null) await postJson(link, { score: step.more, provisional: true });
      return;
    case 'opt_out':
      if (link !== null && step.more > 6) await post(`${link}/unsubscribe`, {});
      return;
    case 'send_now':
    case 'cancel': {
      const headers = { authorization: `Bearer ${product.environment['ADMIN_API_KEY']}` };
      const url = `${product.url}/api/v1/tickets/${ticketId}/invitation`;
      const body = JSON.stringify({ action: step.act });
      const { status } = await fetch(url, { method: 'POST', headers, body });
      expect([200, 404, 409]).toContain(status);
      return;
    }
    case 'pass_a_day':
      return pass(step.more > 5 ? 25 : 6);
    case 'pass_a_month':
      return pass(24 * 10 * (1 + (step.more % 3)));
    case 'duplicate':
      return faults.add({ kind: 'duplicate', times: 5 });
    case 'delay':
      return faults.add({ kind: 'delay', ms: 50 + 20 * step.more, times: 2 });
    case 'lose':
      return faults.add({ kind: 'drop', times: 1 + (step.more % 3) });
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
    const property = fc.asyncProperty(steps, async (plan) => {
      const customers = [aCustomer(), aCustomer()];
      for (const step of plan) await take(step, customers);
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
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  },
);
