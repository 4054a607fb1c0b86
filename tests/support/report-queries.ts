import fc from 'fast-check';
import type { AccountContext } from '../../backend/account/account-context.ts';
import { settingsSchema } from '../../shared/settings.ts';
import { ASKED_ATTRIBUTES, type NaiveQuery } from './naive-rows.ts';
import type { TestStore } from './open-test-store.ts';

const ZONES = ['UTC', 'Europe/Copenhagen', 'America/Havana', 'Asia/Kathmandu', 'Pacific/Apia'];
const KEYS = [
  '',
  '10',
  '11',
  '20',
  '21',
  '30',
  '31',
  '50',
  'default',
  'email',
  'chat',
  'da',
  'vip',
  '?',
  'red',
  'true',
  'under_1h',
  '1h_to_8h',
  '1d_to_3d',
  'over_7d',
];

const day = fc
  .integer({ min: Date.parse('2025-10-20'), max: Date.parse('2026-05-01') })
  .map((moment) => new Date(moment).toISOString().slice(0, 10));
const filters = fc
  .subarray([...ASKED_ATTRIBUTES], { maxLength: 2 })
  .chain((dimensions) =>
    fc
      .array(fc.subarray(KEYS, { minLength: 6 }), { minLength: 2, maxLength: 2 })
      .map((wanted) => Object.fromEntries(dimensions.map((name, n) => [name, wanted[n] ?? []]))),
  );

/** Any period of the weeks in which random histories lie, with filters half of the time. */
export const naiveQueries: fc.Arbitrary<NaiveQuery> = fc
  .record({
    from: day,
    to: day,
    filters: fc.oneof(fc.constant({}), filters),
    timeZone: fc.constantFrom(...ZONES),
  })
  .map((query) => {
    const [from = '', to = ''] = [query.from, query.to].toSorted();
    return { ...query, from, to: to === from ? '2026-05-02' : to };
  });

/** The same query, as the API would have read it. */
export function asAsked({ from, to, filters: wanted }: NaiveQuery) {
  return { from, to, basis: 'answers', compare: 'previous', ...wanted } as const;
}

/** An account that has what reports look at, and no Zendesk. */
export function reportContext(
  { accountId, records }: Awaited<ReturnType<TestStore['startOver']>>,
  { timeZone }: Pick<NaiveQuery, 'timeZone'>,
): AccountContext {
  return {
    id: accountId,
    store: records,
    settings: settingsSchema.parse({ reports: { timeZone } }),
    clock: { now: () => new Date('2026-06-01T12:00:00Z') },
  } as unknown as AccountContext;
}
