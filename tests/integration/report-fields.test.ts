import { afterAll, beforeAll, expect, it } from 'vitest';
import { npsReportSchema } from '../../shared/contracts/nps-report.ts';
import { addPast, type PastInvitation } from '../support/report-history.ts';
import { saveSettings } from '../support/save-settings.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const get = (path: string) =>
  fetch(`${product.url}/api/v1${path}`, { headers: { authorization: `Bearer ${ADMIN_KEY}` } });
async function report(query: string) {
  const answer = await get(`/reports/nps?${query}`);
  expect(answer.status).toBe(200);
  return npsReportSchema.parse(await answer.json());
}

/** Three answers; `null` where nobody has read the field. */
const answers = (value: string | null) =>
  Array.from({ length: 3 }, (_, index): PastInvitation => {
    const sentAt = new Date('2026-02-11T10:00:00Z');
    return {
      sentAt,
      customer: `${value} ${index}`,
      survey: 'default',
      attribution: {
        brandId: '12',
        groupId: null,
        assigneeId: '30',
        formId: null,
        organizationId: null,
        channel: 'email',
        tags: [],
        ...(value !== null && { fields: { 4711: value } }),
      },
      locale: 'en',
      answer: { score: 9, submittedAt: sentAt },
    };
  });

it('reports tell apart by a ticket field, with its values by name, and say who is not known', async () => {
  const { sandbox, service } = product;
  const at = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };
  sandbox.state.ticketFields.push({
    id: 4711, key: null, type: 'tagger', title: 'Product area', description: '', active: true,
    required: false, position: 1, regexp_for_validation: null,
    custom_field_options: [{ id: 1, name: 'Footwear', value: 'area_footwear' }],
    ...at,
  }); // prettier-ignore
  await saveSettings(product, (settings) => (settings.reports.fields = ['4711']));
  const account = service.accounts.only();
  for (const past of [...answers('area_footwear'), ...answers(''), ...answers(null)]) {
    await addPast(service.store.db, account.id, past);
  }
  const period = 'from=2026-02-01&to=2026-03-01';
  const found = await report(`${period}&groupBy=field:4711`);
  expect(found.groups.map(({ key, name, n }) => [key, name, n])).toEqual(
    expect.arrayContaining([
      ['', null, 3],
      ['?', null, 3],
      ['area_footwear', 'Footwear', 3],
    ]),
  );
  expect(found.groups).toHaveLength(3);
  expect((await report(`${period}&field:4711=area_footwear`)).n).toBe(3);
  expect((await report(`${period}&field:4711=area_footwear&field:4711=`)).n).toBe(6);
  expect((await report(`${period}&field=4711%3Darea_footwear&groupBy=brand`)).groups).toHaveLength(
    1,
  );
  const list = await get(`/responses?${period}&field:4711=area_footwear`);
  expect(((await list.json()) as { items: unknown[] }).items).toHaveLength(3);
  const fields = await get('/reports/fields');
  expect(await fields.json()).toEqual({
    items: [
      {
        id: '4711',
        title: 'Product area',
        options: [{ value: 'area_footwear', name: 'Footwear' }],
      },
    ],
  });
});
