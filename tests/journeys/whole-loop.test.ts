import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TicketView } from '../../shared/contracts/ticket-view.ts';
import { settle } from '../support/settle.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { surveyLinkIn } from '../support/survey-link.ts';
import { until } from '../support/until.ts';

const HOUR_MS = 60 * 60_000;

describe.each(['embedded', 'postgres', 'redis'] as const)('the whole loop on %s', (engine) => {
  let product: Product;
  let ticketId: number;
  let customerId: number;

  beforeAll(async () => {
    product = await startProduct({ seed: 'empty', engine });
    const { actions } = product.sandbox;
    customerId = actions.createCustomer({
      name: 'Karen Holm',
      email: 'karen.holm@example.com',
      locale: 'da',
    }).id;
    ticketId = actions.createTicket(customerId, { subject: 'Teltet lækker' }).id;
  });
  afterAll(() => product.close());

  const view = async (): Promise<TicketView> => {
    const headers = { authorization: `Bearer ${ADMIN_KEY}` };
    const answer = await fetch(`${product.url}/api/v1/tickets/${ticketId}`, { headers });
    expect(answer.status).toBe(200);
    return (await answer.json()) as TicketView;
  };

  it('schedules an invitation when a ticket is solved', async () => {
    product.sandbox.actions.solveTicket(ticketId);
    const { invitation, decisions } = await until('an invitation', async () => {
      const seen = await view();
      return seen.invitation !== null && seen.decisions.length > 0 ? seen : null;
    });
    expect(invitation).toMatchObject({ status: 'scheduled', channel: 'email', reason: null });
    expect(decisions).toMatchObject([{ outcome: 'invited', reason: null }]);
    const wait = Date.parse(invitation?.dueAt ?? '') - product.clock.now().getTime();
    expect(Math.round(wait / HOUR_MS)).toBe(24);
    await settle(product);
    expect(product.sandbox.mails()).toEqual([]);
  });

  it('sends it in the customer’s language once it is due', async () => {
    await product.skipHours(25);
    const mail = await product.sandbox.waitForMail(({ to }) =>
      to.includes('karen.holm@example.com'),
    );
    expect(mail.html).toContain('lang="da"');
    expect(mail.text).toContain('Hvor sandsynligt er det');
    const header = (name: string) =>
      mail.headers.find((each) => each.name.toLowerCase() === name)?.value;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('list-id')).toMatch(/^<[a-z0-9-]+\.[a-z0-9-]+\.localhost>$/);
    expect(header('feedback-id')).toMatch(/^[a-z0-9-]+:[a-z0-9-]+:invitation:aftercare$/);
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('x-auto-response-suppress')).toBe('All');
    expect(header('list-unsubscribe')).toBe(`<${surveyLinkIn(mail)}/unsubscribe>`);
    const { invitation } = await until('the record of it', async () => {
      const seen = await view();
      return seen.invitation?.status === 'sent' ? seen : null;
    });
    expect(mail.messageId).toContain(invitation?.id);
  });

  it('shows the page as often as anybody asks without taking it for an answer', async () => {
    const [mail] = product.sandbox.mails();
    const link = surveyLinkIn(mail!);
    for (const method of ['GET', 'HEAD', 'GET'] as const) {
      const answer = await fetch(`${link}?score=0`, { method });
      expect(answer.status).toBe(200);
    }
    expect((await view()).response).toBeNull();
  });

  it('brings a low score to ticket, customer record, follow-up and lead', async () => {
    const { sandbox } = product;
    const link = surveyLinkIn(sandbox.mails()[0]!);
    const body = new URLSearchParams({ score: '0', comment: 'Stadig utæt.', contactOk: 'on' });
    const answer = await fetch(link, { method: 'POST', body, redirect: 'manual' });
    expect(answer.status).toBe(303);
    const thanks = await fetch(new URL(answer.headers.get('location') ?? '', link));
    expect(await thanks.text()).toContain('Tak');

    const lead = await sandbox.waitForMail(({ to }) => !to.includes('karen.holm@example.com'));
    expect(lead.text).toContain('Stadig utæt.');
    const note = await until('the note', () =>
      sandbox.comments(ticketId).find(({ body: text }) => text.includes('Stadig utæt.')),
    );
    expect(note.public).toBe(false);
    const fields = await until('the customer record', () => {
      const { user_fields: kept } = sandbox.user(customerId);
      return kept['nps_category'] === undefined ? null : kept;
    });
    expect(fields).toMatchObject({ nps_score: 0, nps_category: 'nps_detractor' });
    expect(sandbox.ticket(ticketId).tags).toContain('nps_detractor');
    expect(sandbox.ticket(ticketId).status).toBe('solved');

    const task = await until('the task', () =>
      sandbox.tickets().find(({ tags }) => tags.includes('nps_follow_up')),
    );
    expect(task).toMatchObject({ type: 'task', is_public: false });
    expect(task.requester_id).not.toBe(customerId);
    expect(lead.text).toContain(`/agent/tickets/${task.id}`);

    const seen = await view();
    expect(seen.response).toMatchObject({
      score: 0,
      category: 'detractor',
      comment: 'Stadig utæt.',
    });
    expect(seen.followUp).toMatchObject({ status: 'open', ticketId: String(task.id) });
    expect(seen.history).toHaveLength(1);
  });

  it('adds one note when the customer changes the answer, and nothing else again', async () => {
    const { sandbox } = product;
    const link = surveyLinkIn(sandbox.mails()[0]!);
    const body = new URLSearchParams({ score: '4', comment: 'Lidt bedre nu.' });
    await fetch(link, { method: 'POST', body });
    await until('the second note', () =>
      sandbox.comments(ticketId).find((c) => c.body.includes('Lidt bedre nu.')),
    );
    await fetch(link, { method: 'POST', body });
    await until('the amended field', () => sandbox.user(customerId).user_fields['nps_score'] === 4);
    await settle(product);
    expect(
      sandbox.comments(ticketId).filter((c) => c.body.startsWith('NPS response')),
    ).toHaveLength(2);
    expect(sandbox.tickets().filter(({ tags }) => tags.includes('nps_follow_up'))).toHaveLength(1);
    expect(sandbox.mails().filter(({ to }) => !to.includes('karen.holm@example.com'))).toHaveLength(
      1,
    );
  });

  it('records that the loop is closed when an agent solves the follow-up', async () => {
    const { sandbox } = product;
    const task = sandbox.tickets().find(({ tags }) => tags.includes('nps_follow_up'));
    sandbox.actions.solveTicket(task!.id);
    const { followUp } = await until('the end of the follow-up', async () => {
      const seen = await view();
      return seen.followUp?.status === 'done' ? seen : null;
    });
    expect(followUp?.outcome).toBe('contacted');
    await settle(product);
    expect(sandbox.mails()).toHaveLength(2);
  });

  it('finds everything again after a restart, and does nothing twice', async () => {
    const { sandbox } = product;
    const count = () => ({
      comments: sandbox.comments(ticketId).length,
      mails: sandbox.mails().length,
    });
    const before = count();
    await product.restart();
    await product.service.sweep();
    await settle(product);
    expect(count()).toEqual(before);
    expect((await view()).response?.score).toBe(4);
  });
});
