import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionsSchema } from '../../shared/contracts/actions.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const call = (method: string, path: string, body?: unknown) =>
  fetch(`${product.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const actionsAfter = async (answer: Response) => {
  expect(answer.status).toBeLessThan(300);
  return actionsSchema.parse(await answer.json()).items;
};
const faultsIn = async (answer: Response) => {
  expect(answer.status).toBe(422);
  const { errors } = (await answer.json()) as { errors: { field: string }[] };
  return errors.map(({ field }) => field);
};

describe('an action', () => {
  const MACROS = { title: 'New macros', from: '2026-03-01' };

  beforeEach(async () => {
    const left = await actionsAfter(await call('GET', '/actions'));
    for (const { id } of left) await call('DELETE', `/actions/${id}`);
  });

  it('is written down for all answers, and goes on until somebody ends it', async () => {
    const answer = await call('POST', '/actions', { ...MACROS, title: ' New macros ' });
    expect(answer.status).toBe(201);
    const [action] = await actionsAfter(answer);
    expect(action).toMatchObject({ ...MACROS, until: null, note: null, filters: {}, about: [] });
    const ended = await call('PATCH', `/actions/${action?.id}`, { until: '2026-03-09' });
    expect(await actionsAfter(ended)).toMatchObject([{ ...MACROS, until: '2026-03-09' }]);
    const again = await call('PATCH', `/actions/${action?.id}`, { until: null });
    expect(await actionsAfter(again)).toMatchObject([{ ...MACROS, until: null }]);
  });

  it('is changed in what is given alone', async () => {
    const note = 'Shorter, and signed by name';
    const [action] = await actionsAfter(await call('POST', '/actions', { ...MACROS, note }));
    const changed = await call('PATCH', `/actions/${action?.id}`, { title: 'Macros' });
    expect(await actionsAfter(changed)).toMatchObject([{ ...MACROS, title: 'Macros', note }]);
  });

  it('names the groups that it is about', async () => {
    const group = product.sandbox.state.groups[0];
    const filters = { group: [String(group?.id)] };
    const [action] = await actionsAfter(await call('POST', '/actions', { ...MACROS, filters }));
    expect(action?.about).toEqual([
      { dimension: 'group', key: String(group?.id), name: group?.name },
    ]);
  });

  it('stands before those that began earlier', async () => {
    await call('POST', '/actions', MACROS);
    const all = await call('POST', '/actions', { title: 'Training', from: '2026-04-01' });
    expect((await actionsAfter(all)).map(({ title }) => title)).toEqual(['Training', 'New macros']);
  });

  it('is told with the NPS before and after it, four weeks each unless said', async () => {
    const [action] = await actionsAfter(await call('POST', '/actions', MACROS));
    const told = async (query: string) =>
      (await (await call('GET', `/actions/before-and-after${query}`)).json()) as unknown;
    expect(await told('')).toMatchObject({
      weeks: 4,
      items: [{ id: action?.id, before: { from: '2026-02-01' }, toldOn: '2026-03-29' }],
    });
    expect(await told('?weeks=12')).toMatchObject({ items: [{ toldOn: '2026-05-24' }] });
    for (const query of ['?weeks=0', '?weeks=27', '?weeks=1.5', '?weeks=x']) {
      expect(await faultsIn(await call('GET', `/actions/before-and-after${query}`))).toEqual([
        'weeks',
      ]);
    }
  });

  it('is taken away once', async () => {
    const [action] = await actionsAfter(await call('POST', '/actions', MACROS));
    expect(await actionsAfter(await call('DELETE', `/actions/${action?.id}`))).toEqual([]);
    expect((await call('DELETE', `/actions/${action?.id}`)).status).toBe(404);
    expect((await call('PATCH', `/actions/${action?.id}`, { title: 'x' })).status).toBe(404);
  });

  it.each([
    ['title', { title: ' ' }],
    ['title', { title: 'x'.repeat(121) }],
    ['note', { note: '' }],
    ['from', { from: '2026-02-30' }],
    ['until', { until: '2026-02-28' }],
    ['filters', { filters: { colour: ['red'] } }],
  ])('names %s when it is wrong: %j', async (field, wrong) => {
    const faults = await faultsIn(await call('POST', '/actions', { ...MACROS, ...wrong }));
    expect(faults.join()).toContain(field);
  });

  it('cannot be made to end before it began', async () => {
    const until = '2026-03-09';
    const [action] = await actionsAfter(await call('POST', '/actions', { ...MACROS, until }));
    for (const change of [{ from: '2026-03-10' }, { until: '2026-02-28' }]) {
      expect(await faultsIn(await call('PATCH', `/actions/${action?.id}`, change))).toEqual([
        'until',
      ]);
    }
    expect(await actionsAfter(await call('GET', '/actions'))).toMatchObject([{ ...MACROS, until }]);
  });
});
