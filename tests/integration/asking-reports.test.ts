import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { funnelSchema } from '../../shared/contracts/funnel.ts';
import { representativenessSchema } from '../../shared/contracts/representativeness.ts';
import { selectionSchema } from '../../shared/contracts/selection.ts';
import { addSolve, type PastSolve } from '../support/solve-history.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
  const { store, accounts } = product.service;
  const history = [
    // One agent tags a quarter of their solves away; the others keep theirs by nothing.
    ...of(30, { became: 'answered', reason: null, hours: 2 }, { agent: '31', channel: 'email' }),
    ...of(10, { became: 'skipped', reason: 'excluded_tag' }, { agent: '31', channel: 'email' }),
    ...of(60, { became: 'answered', reason: null, hours: 2 }, { agent: '30', channel: 'email' }),
    ...of(200, { became: 'unanswered', reason: null }, { agent: '30', channel: 'email' }),
    ...of(120, { became: 'skipped', reason: 'no_email' }, { agent: '30', channel: 'voice' }),
    ...of(3, { became: 'unsent', reason: 'ticket_reopened' }, { agent: '30', channel: 'email' }),
    ...of(5, { became: 'scheduled', reason: null }, { agent: '30', channel: 'email' }),
    ...of(7, { became: 'sent', reason: null }, { agent: '30', channel: 'email' }),
    ...of(4, { became: 'skipped', reason: 'follow_up_ticket' }, { agent: '31', channel: 'api' }),
    ...of(2, { became: 'skipped', reason: 'ticket_deleted' }, null),
  ];
  const { id } = accounts.only();
  for (const solve of history) await addSolve(store.db, id, solve);
  const other = await store.accounts.ensure('https://other.zendesk.com', new Date());
  for (const solve of history) await addSolve(store.db, other.id, solve);
});
afterAll(() => product.close());

type Became =
  | Pick<PastSolve & { became: 'answered' }, 'became' | 'reason' | 'hours'>
  | Pick<PastSolve & { became: 'skipped' | 'unsent' }, 'became' | 'reason'>
  | Pick<PastSolve & { became: 'scheduled' | 'sent' | 'unanswered' }, 'became' | 'reason'>;

const of = (
  count: number,
  became: Became,
  ticket: { agent: string; channel: string } | null,
): PastSolve[] =>
  Array.from({ length: count }, (_, index) => ({
    decidedAt: new Date('2026-02-10T09:30:00Z'),
    customer: String(index),
    locale: 'en',
    survey: ticket && 'default',
    solvedAgainHours: null,
    attribution: ticket && {
      brandId: '10',
      groupId: '20',
      assigneeId: ticket.agent,
      formId: null,
      organizationId: null,
      channel: ticket.channel,
      tags: [],
    },
    ...became,
  }));

const FEBRUARY = 'from=2026-02-01&to=2026-03-01';
const ask = (path: string) =>
  fetch(`${product.url}/api/v1/reports/${path}`, {
    headers: {
      authorization: `Bearer ${ADMIN_KEY}`,
      'x-aftercare-account': product.service.accounts.all()[0]?.id ?? '',
    },
  });
async function get(path: string): Promise<unknown> {
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  return answer.json();
}

describe('the funnel', () => {
  it('tells each loss with its reason, and what is still on its way', async () => {
    const { steps, unattributed } = funnelSchema.parse(await get(`funnel?${FEBRUARY}`));
    expect(unattributed).toBe(0);
    expect(steps).toEqual([
      { step: 'solved', count: 441, waiting: 0, losses: [] },
      {
        step: 'invited',
        count: 305,
        waiting: 0,
        losses: [
          { reason: 'no_email', count: 120, isAgents: false },
          { reason: 'excluded_tag', count: 10, isAgents: true },
          { reason: 'follow_up_ticket', count: 4, isAgents: false },
          { reason: 'ticket_deleted', count: 2, isAgents: true },
        ],
      },
      {
        step: 'sent',
        count: 297,
        waiting: 5,
        losses: [{ reason: 'ticket_reopened', count: 3, isAgents: true }],
      },
      {
        step: 'answered',
        count: 90,
        waiting: 7,
        losses: [{ reason: 'not_answered', count: 200, isAgents: false }],
      },
    ]);
  });

  it('leaves out what is not known to be of an agent who is asked for', async () => {
    const funnel = funnelSchema.parse(await get(`funnel?${FEBRUARY}&assignee=31`));
    expect(funnel.steps.map(({ count }) => count)).toEqual([44, 30, 30, 30]);
    expect(funnel.unattributed).toBe(2);
  });

  it('is empty where nothing was solved', async () => {
    const funnel = funnelSchema.parse(await get('funnel?from=2025-02-01&to=2025-03-01'));
    expect(funnel.steps.every(({ count, losses }) => count === 0 && losses.length === 0)).toBe(
      true,
    );
  });
});

describe('the selection by agents', () => {
  it('shows who keeps more from the survey than chance explains', async () => {
    const found = selectionSchema.parse(await get(`selection?${FEBRUARY}`));
    // Tasks of ours had no customer, and of two nothing is known.
    expect(found).toMatchObject({ solves: 435, kept: 13, unattributed: 2, limit: 0.00135 });
    expect(
      found.agents.map(({ key, solves, kept, verdict }) => [key, solves, kept, verdict]),
    ).toEqual([
      ['31', 40, 10, 'above'],
      ['30', 395, 3, 'inside'],
    ]);
    expect(found.agents[0]?.reasons).toEqual([{ reason: 'excluded_tag', count: 10 }]);
    expect(found.groups).toMatchObject([{ key: '20', solves: 435, verdict: 'inside' }]);
  });

  it('has no middle line where nothing was solved', async () => {
    const found = selectionSchema.parse(await get('selection?from=2025-02-01&to=2025-03-01'));
    expect(found).toMatchObject({ solves: 0, share: null, agents: [], groups: [] });
  });
});

describe('who answers, against who was served', () => {
  it('is tested by what is asked for', async () => {
    const found = representativenessSchema.parse(
      await get(`representativeness?${FEBRUARY}&groupBy=channel`),
    );
    expect(found).toMatchObject({ solved: 435, answered: 90, unattributed: 2 });
    expect(found.parts).toMatchObject([
      { key: 'email', name: 'email', solved: 315, answered: 90 },
      { key: 'voice', name: 'voice', solved: 120, answered: 0 },
    ]);
    expect(found.parts[1]?.expected).toBeCloseTo((90 * 120) / 435, 9);
    expect(found.test).toMatchObject({ degrees: 1, isSkewed: true, pooled: [] });
  });

  it('is not tested by what all have in common', async () => {
    const found = representativenessSchema.parse(
      await get(`representativeness?${FEBRUARY}&groupBy=brand`),
    );
    expect(found.test).toBeNull();
  });
});

describe('a report on solved tickets', () => {
  it.each([
    ['funnel?category=promoter', ''],
    ['funnel?to=tomorrow', 'to'],
    ['selection?from=2026-02-01&to=2026-02-01', 'to'],
    ['selection?score=3', ''],
    ['representativeness?from=2026-02-01', 'groupBy'],
    ['representativeness?groupBy=tag', 'groupBy'],
    ['representativeness?groupBy=mood', 'groupBy'],
  ])('refuses %s, naming the parameter', async (path, field) => {
    const answer = await ask(path);
    expect(answer.status).toBe(422);
    const { errors } = (await answer.json()) as { errors: { field: string }[] };
    expect(errors.map((each) => each.field)).toContain(field);
  });
});
