import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apiOf, type CallApi } from '../support/call-api.ts';
import { saveSettings } from '../support/save-settings.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
let script: CallApi;
beforeAll(async () => {
  product = await startProduct({ environment: { ROLE: 'web' } });
  script = apiOf(product, ADMIN_KEY);
});
afterAll(() => product.close());
afterEach(() => product.sandbox.faults.clear());

const NOWHERE = '987654321';
/** What is stored, with something laid over it. */
async function draft(more: object): Promise<{ body: object; ifMatch: string }> {
  const { json, etag } = await script('/settings');
  return { body: { ...(json['stored'] as object), ...more }, ifMatch: etag ?? '' };
}
const check = async (more: object) => {
  const { body } = await draft(more);
  return (await script('/settings/check', { method: 'POST', body })).json;
};
const there = () => {
  const { brands, groups, users, ticketFields } = product.sandbox.state;
  const agent = users.find(({ role }) => role === 'agent');
  return {
    brand: String(brands[0]?.id),
    group: String(groups[0]?.id),
    agent: String(agent?.id),
    field: String(ticketFields[0]?.id),
  };
};

describe('ids that settings name', () => {
  it('are taken when Zendesk has what they are of', async () => {
    const { brand, group, agent, field } = there();
    const said = await check({
      surveys: [{ match: { brands: [brand] }, exclude: { groups: [group] } }],
      followUp: { assign: { userId: agent } },
      writeBack: { ticketFields: { scoreId: field } },
      leads: { agents: [agent], groups: [group] },
    });
    expect(said).toMatchObject({ faults: [], warnings: [] });
  });

  it.each<[string, object]>([
    ['surveys.0.match.brands.0', { surveys: [{ match: { brands: [NOWHERE] } }] }],
    ['surveys.0.exclude.groups.0', { surveys: [{ exclude: { groups: [NOWHERE] } }] }],
    ['surveys.0.match.forms.0', { surveys: [{ match: { forms: [NOWHERE] } }] }],
    ['surveys.0.match.organizations.0', { surveys: [{ match: { organizations: [NOWHERE] } }] }],
    ['alerts.0.match.groups.0', { alerts: [{ match: { groups: [NOWHERE] } }] }],
    ['followUp.assign', { followUp: { assign: { groupId: NOWHERE } } }],
    ['writeBack.ticketFields.scoreId', { writeBack: { ticketFields: { scoreId: NOWHERE } } }],
    ['reports.fields.0', { reports: { fields: [NOWHERE] } }],
    ['leads.agents.0', { leads: { agents: [NOWHERE] } }],
  ])('are refused when Zendesk has nothing of the kind: %s', async (field, more) => {
    const fault = { field, message: expect.stringContaining(NOWHERE) };
    expect((await check(more))['faults']).toEqual([fault]);
    const { body, ifMatch } = await draft(more);
    const said = await script('/settings', { method: 'PUT', body, ifMatch });
    expect(said.status).toBe(422);
    expect(said.json).toMatchObject({ errors: [fault] });
  });

  it('of fields in reports must be of dropdowns or checkboxes', async () => {
    const idOf = (wanted: string) =>
      String(product.sandbox.state.ticketFields.find(({ type }) => type === wanted)?.id);
    const [integer, tagger] = [idOf('integer'), idOf('tagger')];
    expect(await check({ reports: { fields: [tagger] } })).toMatchObject({ faults: [] });
    expect((await check({ reports: { fields: [tagger, integer] } }))['faults']).toEqual([
      { field: 'reports.fields.1', message: expect.stringMatching(/dropdown or checkbox/) },
    ]);
    expect((await check({ reports: { fields: [tagger, tagger] } }))['faults']).not.toEqual([]);
  });

  it('are told of, and keep nothing from being stored, when they were named before', async () => {
    await saveSettings(product, (settings) => (settings.leads.groups = [NOWHERE]));
    const more = { settleSeconds: 30 };
    expect(await check(more)).toMatchObject({
      faults: [],
      warnings: [{ field: 'leads.groups.0', kind: 'not_in_zendesk' }],
    });
    const { body, ifMatch } = await draft(more);
    expect((await script('/settings', { method: 'PUT', body, ifMatch })).status).toBe(200);
    await saveSettings(product, (settings) => (settings.leads.groups = []));
  });

  it('are taken with a word of it when Zendesk cannot be asked', async () => {
    const more = { leads: { groups: [NOWHERE] } };
    product.sandbox.faults.add({
      path: '/api/v2/groups',
      fault: { kind: 'html', status: 502 },
      times: 'always',
    });
    expect(await check(more)).toMatchObject({
      faults: [],
      warnings: [{ field: 'leads.groups.0', kind: 'zendesk_not_asked' }],
    });
    const { body, ifMatch } = await draft(more);
    expect((await script('/settings', { method: 'PUT', body, ifMatch })).status).toBe(200);
  });
});
