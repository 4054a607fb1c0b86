import type { TicketView } from '../../shared/contracts/ticket-view.ts';
import type { MailRecord } from '../../sandbox/state/desk-state.types.ts';
import { ADMIN_KEY, type Product } from './start-product.ts';
import { surveyLinkIn } from './survey-link.ts';
import { until } from './until.ts';

let counter = 0;

/** One customer with one ticket, and what a test does and looks at around them. */
export type Scene = {
  customerId: number;
  ticketId: number;
  email: string;
  solve(): void;
  view(ticketId?: number): Promise<TicketView>;
  /** Waits until the ticket's view fits. */
  viewWhen(what: string, fits: (view: TicketView) => boolean): Promise<TicketView>;
  mails(): MailRecord[];
  /** Solves, lets the wait go by and gives the survey's link from the mail. */
  invite(): Promise<string>;
  answer(link: string, form: Record<string, string>): Promise<Response>;
  notes(): string[];
  act(action: 'send_now' | 'cancel'): Promise<Response>;
};

/** Sets up a customer of their own with an open ticket. */
export function setScene(product: Product, customer: Record<string, unknown> = {}): Scene {
  counter += 1;
  const { sandbox } = product;
  const email = `customer${counter}@example.com`;
  const person = { name: `Customer ${counter}`, email, locale: 'en-GB', ...customer };
  const { id: customerId } = sandbox.actions.createCustomer(person);
  const { id: ticketId } = sandbox.actions.createTicket(customerId, { subject: `Case ${counter}` });
  const headers = {
    authorization: `Bearer ${ADMIN_KEY}`,
    'content-type': 'application/json',
    'x-aftercare-account': product.service.accounts.only().id,
  };

  const scene: Scene = {
    customerId,
    ticketId,
    email,
    solve: () => void sandbox.actions.solveTicket(ticketId),
    async view(id = ticketId) {
      const answer = await fetch(`${product.url}/api/v1/tickets/${id}`, { headers });
      if (answer.status !== 200) throw new Error(`the view answered ${answer.status}`);
      return (await answer.json()) as TicketView;
    },
    viewWhen: (what, fits) =>
      until(what, async () => {
        const view = await scene.view();
        return fits(view) ? view : null;
      }),
    mails: () => sandbox.mails().filter(({ to }) => to.includes(email)),
    async invite() {
      scene.solve();
      await scene.viewWhen('an invitation', ({ invitation }) => invitation !== null);
      await product.skipHours(25);
      await scene.viewWhen('the mail', ({ invitation }) => invitation?.status === 'sent');
      return surveyLinkIn(scene.mails().at(-1) as MailRecord);
    },
    answer: (link, form) =>
      fetch(link, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' }),
    notes: () =>
      sandbox
        .comments(ticketId)
        .map(({ body }) => body)
        .filter((body) => body.startsWith('NPS response')),
    act: (action) =>
      fetch(`${product.url}/api/v1/tickets/${ticketId}/invitation`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ action }),
      }),
  };
  return scene;
}
