import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { settingsChoicesSchema } from '../../shared/contracts/settings-choices.ts';
import { apiOf, type CallApi } from '../support/call-api.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
let script: CallApi;
beforeAll(async () => {
  product = await startProduct({ environment: { ROLE: 'web' } });
  script = apiOf(product, ADMIN_KEY);
});
afterAll(() => product.close());

const choose = async () => {
  const { status, json } = await script('/settings/choices');
  expect(status).toBe(200);
  return z.strictObject(settingsChoicesSchema.shape).parse(json);
};
/** As if nobody had asked for a while. */
const later = () => product.skipHours(1);
const named = (list: readonly { id: number; name: string }[]) =>
  list.map(({ id, name }) => ({ id: String(id), name }));

describe('what can be chosen', () => {
  it('is what there is in Zendesk', async () => {
    const { state } = product.sandbox;
    const choices = await choose();
    expect(choices.brands).toEqual({ items: named(state.brands), isCut: false });
    expect(choices.groups).toEqual({ items: named(state.groups), isCut: false });
    expect(choices.forms).toEqual({ items: [], isCut: false });
    const team = state.users.filter(({ role, active }) => active && role !== 'end-user');
    expect(new Set(choices.agents?.items.map(({ id }) => id))).toEqual(
      new Set(team.map(({ id }) => String(id))),
    );
    expect(choices.ticketFields?.items).toEqual(
      expect.arrayContaining(
        state.ticketFields.map(({ id, title, type }) => ({ id: String(id), name: title, type })),
      ),
    );
    expect(choices.channels).toContain('email');
  });

  it('has tags, the most used first', async () => {
    const { tags } = await choose();
    const counts = tags?.items.map(({ count }) => count) ?? [];
    expect(counts.length).toBeGreaterThan(3);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('is asked for once, however often it is looked at within minutes', async () => {
    await later();
    await choose();
    const { length } = product.sandbox.requests();
    await Promise.all([choose(), choose(), choose()]);
    expect(product.sandbox.requests()).toHaveLength(length);
  });

  it('misses what Zendesk does not tell, and has the rest', async () => {
    await later();
    const fault = { kind: 'html', status: 502 } as const;
    product.sandbox.faults.add({ method: 'GET', path: '/api/v2/groups', fault });
    const choices = await choose();
    expect(choices.groups).toBeNull();
    expect(choices.brands?.items.length).toBeGreaterThan(0);
    await later();
    expect((await choose()).groups?.items.length).toBeGreaterThan(0);
  });

  it('leaves out who is suspended', async () => {
    await later();
    const agent = product.sandbox.state.users.find(({ role }) => role === 'agent');
    expect(agent).toBeDefined();
    Object.assign(agent ?? {}, { suspended: true });
    const { agents } = await choose();
    expect(agents?.items.map(({ id }) => id)).not.toContain(String(agent?.id));
    Object.assign(agent ?? {}, { suspended: false });
  });
});
