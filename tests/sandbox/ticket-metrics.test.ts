import { beforeAll, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import type { Caller } from './support/test-sandbox.ts';
import { integration, testSandbox } from './support/test-sandbox.ts';

let sandbox: Sandbox;
let api: Caller;

beforeAll(async () => {
  sandbox = await testSandbox();
  api = await integration(sandbox);
});

it('what Zendesk counts of a ticket is shown when asked, and counted anew at every change', async () => {
  const customer = sandbox.users().find(({ role }) => role === 'end-user');
  const { id } = sandbox.actions.createTicket(customer?.id ?? 0, {});
  const metricsOf = async () =>
    (await api('GET', `/api/v2/tickets/${id}?include=users,metric_sets`)).body.ticket.metric_set;
  expect(await metricsOf()).toMatchObject({
    ticket_id: id,
    solved_at: null,
    reply_time_in_minutes: { calendar: null, business: null },
    full_resolution_time_in_minutes: { calendar: null, business: null },
  });
  await sandbox.skipClock(4 * 60_000);
  await api('PUT', `/api/v2/tickets/${id}`, {
    ticket: { comment: { body: 'For us alone', public: false } },
  });
  await sandbox.skipClock(2 * 60_000);
  await api('PUT', `/api/v2/tickets/${id}`, { ticket: { comment: { body: 'Hello' } } });
  await sandbox.skipClock(3 * 60_000);
  sandbox.actions.solveTicket(id);
  const metrics = await metricsOf();
  expect(metrics.reply_time_in_minutes.calendar).toBe(6);
  expect(metrics.full_resolution_time_in_minutes.calendar).toBe(9);
  const own = await api('GET', `/api/v2/tickets/${id}/metrics`);
  expect(own.body.ticket_metric).toEqual(metrics);
  const plain = await api('GET', `/api/v2/tickets/${id}`);
  expect(plain.body.ticket.metric_set).toBeUndefined();
});
