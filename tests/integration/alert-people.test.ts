import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeAlert } from '../../backend/alert/compose-alert.ts';
import type { Response } from '../../backend/records/responses.ts';
import { aResponse } from '../support/builders/a-response.ts';
import { setScene } from '../support/desk-scene.ts';
import { startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const account = () => product.service.accounts.only();
const agents = () => product.sandbox.users().filter(({ role }) => role === 'agent');

/** An answer about a ticket that somebody had when it was solved. */
function anAnswer(assigneeId: number | string | null, changes: Partial<Response> = {}) {
  const { ticketId, customerId } = setScene(product, { name: 'Ada Lovelace' });
  const response = aResponse({ ticketId: String(ticketId), customerId: String(customerId) });
  const { attribution } = response;
  return {
    ticketId,
    response: {
      ...response,
      attribution: { ...attribution, assigneeId: assigneeId === null ? null : String(assigneeId) },
      ...changes,
    },
  };
}
const tell = (response: Response) => composeAlert(account(), response, null);

describe('who solved it, in an alert', () => {
  it('is the agent of then, though the ticket was given to another since', async () => {
    const [then, now] = agents();
    const { ticketId, response } = anAnswer(then!.id);
    product.sandbox.actions.updateTicket(ticketId, { assignee_id: now!.id });
    expect(await tell(response)).toMatchObject({
      agentId: String(then!.id),
      agentName: then!.name,
      customerName: 'Ada Lovelace',
    });
  });

  it('is the agent of then, though nobody has the ticket any more', async () => {
    const [then] = agents();
    const { ticketId, response } = anAnswer(then!.id);
    product.sandbox.actions.updateTicket(ticketId, { assignee_id: null });
    expect((await tell(response)).agentName).toBe(then!.name);
  });

  it('is an agent without a name when Zendesk knows them no more', async () => {
    const { response } = anAnswer('424242424242');
    expect(await tell(response)).toMatchObject({ agentId: '424242424242', agentName: null });
  });

  it('is nobody when nobody had the ticket', async () => {
    const { ticketId, response } = anAnswer(null);
    product.sandbox.actions.updateTicket(ticketId, { assignee_id: agents()[0]!.id });
    expect(await tell(response)).toMatchObject({ agentId: null, agentName: null });
  });

  it('is still known when the ticket is gone', async () => {
    const [then] = agents();
    const { response } = anAnswer(then!.id, { ticketId: '999999999' });
    expect(await tell(response)).toMatchObject({
      agentName: then!.name,
      customerName: 'Ada Lovelace',
      ticketSubject: null,
    });
  });

  it('is asked of Zendesk once for alerts that come together', async () => {
    const then = agents().at(-1)!;
    const { ticketId, response } = anAnswer(then.id);
    product.sandbox.actions.updateTicket(ticketId, { assignee_id: agents()[0]!.id });
    const path = `/api/v2/users/${then.id}`;
    const count = () => product.sandbox.requests().filter((each) => each.path === path).length;
    await Promise.all([tell(response), tell(response), tell(response)]);
    expect(count()).toBe(1);
  });

  it('waits when Zendesk is away', async () => {
    const { response } = anAnswer('434343434343');
    product.sandbox.faults.add({
      method: 'GET',
      path: '/api/v2/users/434343434343',
      fault: { status: 503 },
    });
    await expect(tell(response)).rejects.toThrow();
  });
});
