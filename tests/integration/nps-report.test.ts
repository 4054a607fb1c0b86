import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { decompositionSchema, type Decomposition } from '../../shared/contracts/decomposition.ts';
import type { Funnel } from '../../shared/contracts/funnel.ts';
import { npsReportSchema, type NpsReport } from '../../shared/contracts/nps-report.ts';
import type { SendingTimes } from '../../shared/contracts/sending-times.ts';
import { SCORES, type Score } from '../../shared/nps.ts';
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
async function report(query: string): Promise<NpsReport> {
  const answer = await get(`/reports/nps?${query}`);
  expect(answer.status).toBe(200);
  return z.strictObject(npsReportSchema.shape).parse(await answer.json());
}

const answers = (counts: Partial<Record<Score, number>>, day: string, brandId = '10') =>
  SCORES.flatMap((score) =>
    Array.from({ length: counts[score] ?? 0 }, (): PastInvitation => {
      const sentAt = new Date(`${day}T10:00:00Z`);
      return {
        sentAt,
        customer: String(Math.random()).slice(2, 12),
        survey: 'default',
        attribution: {
          brandId,
          groupId: null,
          assigneeId: '30',
          formId: null,
          organizationId: null,
          channel: 'email',
          tags: [],
        },
        locale: 'en',
        answer: { score, submittedAt: sentAt },
      };
    }),
  );

beforeEach(async () => {
  const { service } = product;
  const { db } = service.store;
  await db.deleteFrom('responses').execute();
  await db.deleteFrom('invitations').execute();
  const given = [
    ...answers({ 9: 30, 8: 52, 3: 18 }, '2026-01-10'),
    ...answers({ 10: 40, 7: 45, 0: 15 }, '2026-02-10', '11'),
    ...answers({ 0: 1 }, '2026-02-28', ''),
  ];
  const account = service.accounts.only();
  for (const past of given) await addPast(db, account.id, past);
  await addPast(db, account.id, { ...given[0]!, sentAt: new Date('2026-02-11'), answer: null });
});

describe('the report on the NPS', () => {
  it('says nothing of a period without answers', async () => {
    expect(await report('from=2025-01-01&to=2025-02-01&compare=previous')).toMatchObject({
      n: 0,
      nps: null,
      interval: null,
      responseRate: null,
      distribution: Array(11).fill(0),
      comparison: { nps: null, difference: null, verdict: 'too_few' },
      groups: [],
      series: [],
    });
  });

  it('gives the figure with its interval, parts and comparison, unrounded', async () => {
    const found = await report('from=2026-02-01&to=2026-02-28&compare=previous');
    expect(found).toMatchObject({
      n: 100,
      promoters: 40,
      passives: 45,
      detractors: 15,
      nps: 25,
      invited: 101,
      minimumAnswers: 30,
      comparison: { from: '2026-01-05', to: '2026-02-01', n: 100, nps: 12, difference: 13 },
    });
    expect(found.distribution).toEqual([15, 0, 0, 0, 0, 0, 0, 45, 0, 0, 40]);
    expect(found.responseRate).toBeCloseTo(100 / 101, 12);
    expect(found.comparison?.p).toBeCloseTo(0.19, 2);
    expect(found.comparison?.verdict).toBe('no_clear_change');
    expect(found.interval).toMatchObject({ level: 0.95 });
  });

  it('groups by up to two attributes, none among them, with verdicts of their own', async () => {
    const period = 'from=2026-01-01&to=2026-03-01';
    const one = await report(`${period}&groupBy=brand&compare=year`);
    expect(one.groups.map(({ key, n }) => [key, n])).toEqual([
      ['', 1],
      ['10', 100],
      ['11', 100],
    ]);
    expect(one.groups[0]?.comparison?.verdict).toBe('too_few');
    const two = await report(`${period}&groupBy=brand,assignee`);
    expect(two.groups.map(({ key }) => key)).toEqual([',30', '10,30', '11,30']);
  });

  it('puts steps of time in their order, and says whether quicker goes with higher', async () => {
    const slow = answers({ 9: 20, 3: 40 }, '2026-02-11').map((past) => ({
      ...past,
      attribution: { ...past.attribution, firstReplyMinutes: 5_000, resolutionMinutes: 30 },
    }));
    const quick = answers({ 9: 50, 3: 10 }, '2026-02-11').map((past) => ({
      ...past,
      attribution: { ...past.attribution, firstReplyMinutes: 59, resolutionMinutes: 30 },
    }));
    const { service } = product;
    const account = service.accounts.only();
    for (const past of [...slow, ...quick]) await addPast(service.store.db, account.id, past);
    const period = 'from=2026-02-01&to=2026-03-01';
    const found = await report(`${period}&groupBy=firstReply`);
    expect(found.groups.map(({ key, n }) => [key, n])).toEqual([
      ['under_1h', 60],
      ['over_3d', 60],
      ['', 101],
    ]);
    expect(found.trend?.verdict).toBe('quicker_higher');
    expect(found.trend?.r).toBeLessThan(-0.4);
    const solved = await report(`${period}&groupBy=resolution`);
    expect(solved.trend).toEqual({ r: null, p: null, verdict: 'too_few' });
    const both = await report(`${period}&groupBy=brand,firstReply`);
    const named = both.groups.map(({ key }) => key);
    expect(named).toEqual([',', '10,under_1h', '10,over_3d', '10,', '11,']);
    expect(both.trend).toBeNull();
    expect((await report(`${period}&firstReply=over_3d`)).n).toBe(60);
  });

  it('counts an ignored answer as none, as the funnel and the times of sending do', async () => {
    const { service } = product;
    const [sent] = answers({ 0: 1 }, '2026-02-10', '11');
    const ignored = { ...sent!, answer: { ...sent!.answer!, isIgnored: true } };
    await addPast(service.store.db, service.accounts.only().id, ignored);
    const period = 'from=2026-02-01&to=2026-02-28';
    const found = await report(period);
    expect(found).toMatchObject({ n: 100, invited: 102 });
    expect(found.responseRate).toBeCloseTo(100 / 102, 12);
    const { groups } = await report(`${period}&groupBy=brand&brand=11`);
    expect(groups).toMatchObject([{ key: '11', invited: 101, responseRate: 100 / 101 }]);
    const funnel = (await (await get(`/reports/funnel?${period}`)).json()) as Funnel;
    expect(funnel.steps.map(({ count }) => count)).toEqual([102, 102, 102, 100]);
    const times = (await (await get(`/reports/sending-times?${period}`)).json()) as SendingTimes;
    expect(times.weekdays.reduce((sum, { answered }) => sum + answered, 0)).toBe(100);
  });

  it('tells as many groups as asked for, and the others together', async () => {
    const period = 'from=2026-01-01&to=2026-03-01';
    const { n, groups, others } = await report(`${period}&groupBy=brand&limit=1`);
    // Of as many answers as brand 11, and one more was asked.
    expect(groups.map(({ key }) => key)).toEqual(['10']);
    expect(others).toMatchObject({ groups: 2, n: 101, promoters: 40, detractors: 16 });
    expect((groups[0]?.n ?? 0) + (others?.n ?? 0)).toBe(n);
    expect((await report(`${period}&groupBy=brand`)).others).toBeNull();
    const low = await report(`${period}&groupBy=brand&limit=1&category=detractor`);
    expect(low.groups).toMatchObject([{ key: '10', n: 18 }]);
    expect(low.others).toMatchObject({ groups: 2, n: 16, nps: -100 });
  });

  it('goes over time, with points for what nobody answered in', async () => {
    const { series } = await report('from=2025-12-15&to=2026-03-01&interval=month');
    expect(series.map(({ from, to, n }) => [from, to, n])).toEqual([
      ['2025-12-15', '2026-01-01', 0],
      ['2026-01-01', '2026-02-01', 100],
      ['2026-02-01', '2026-03-01', 101],
    ]);
    expect(series[0]?.nps).toBeNull();
  });

  it('takes filters, several keys of each, and asks for scores or categories', async () => {
    const period = 'from=2026-01-01&to=2026-03-01';
    expect((await report(`${period}&brand=10&brand=`)).n).toBe(101);
    expect((await report(`${period}&brand=10&category=detractor`)).n).toBe(18);
    expect((await report(`${period}&score=0&score=10`)).n).toBe(56);
  });

  it('counts in days of the time zone of the settings', async () => {
    await saveSettings(product, (settings) => (settings.reports.timeZone = 'Pacific/Auckland'));
    const { series, timeZone } = await report('from=2026-02-10&to=2026-02-12&interval=day');
    await saveSettings(product, (settings) => (settings.reports.timeZone = 'UTC'));
    expect(timeZone).toBe('Pacific/Auckland');
    // Ten in the morning in Greenwich is eleven at night there.
    expect(series.map(({ n }) => n)).toEqual([100, 0]);
  });

  it.each([
    ['from=2026-02-30', 'from'],
    ['to=tomorrow', 'to'],
    ['from=2026-02-01&to=2026-02-01', 'to'],
    ['from=2001-01-01&to=2026-01-01', 'from'],
    ['from=2020-01-01&to=2026-01-01&interval=day', 'interval'],
    ['interval=year', 'interval'],
    ['groupBy=mood', 'groupBy'],
    ['groupBy=field:area', 'groupBy'],
    ['field:area=1', ''],
    ['field=4711', 'field.0'],
    ['groupBy=brand,brand', 'groupBy'],
    ['groupBy=brand,group,form', 'groupBy'],
    ['basis=people', 'basis'],
    ['compare=never', 'compare'],
    ['limit=0', 'limit'],
    ['limit=5001', 'limit'],
    ['limit=few', 'limit'],
    ['category=neutral', 'category.0'],
    ['score=11', 'score.0'],
    ['mood=sunny', ''],
  ])('refuses %s, naming the parameter', async (query, field) => {
    const answer = await get(`/reports/nps?${query}`);
    expect(answer.status).toBe(422);
    const { errors } = (await answer.json()) as { errors: { field: string; message: string }[] };
    expect(errors.map((each) => each.field)).toContain(field);
    expect(errors.every(({ message }) => /\w/.test(message))).toBe(true);
  });
});

describe('why the NPS moved', () => {
  const ask = (query: string) => get(`/reports/decomposition?${query}`);

  it('is told by parts that add up to the difference, against the period before', async () => {
    const answer = await ask('from=2026-02-01&to=2026-03-01&groupBy=brand');
    const found = z.strictObject(decompositionSchema.shape).parse(await answer.json());
    expect(found.then).toMatchObject({ from: '2026-01-04', to: '2026-02-01', n: 100, nps: 12 });
    expect(found.now).toMatchObject({ n: 101 });
    expect(found.parts.map(({ key }) => key)).toEqual(['', '10', '11']);
    const total = found.parts.reduce((sum, { mix, change }) => sum + mix + change, 0);
    expect(total).toBeCloseTo((found.now.nps ?? NaN) - 12, 9);
  });

  it('has no parts where nobody answered before', async () => {
    const answer = await ask('from=2026-02-01&to=2026-03-01&groupBy=brand&compare=year');
    const found = (await answer.json()) as Decomposition;
    expect(found.then).toMatchObject({ n: 0, nps: null });
    expect(found.parts).toEqual([]);
  });

  it.each(['from=2026-02-01', 'groupBy=tag', 'groupBy=brand,tag'])('refuses %s', async (query) => {
    const answer = await ask(query);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ field: 'groupBy' }] });
  });
});

describe('the description of the API', () => {
  it('is OpenAPI 3.1, of every route, and its schemas hold what is answered', async () => {
    const answer = await fetch(`${product.url}/api/v1/openapi.json`);
    const description = (await answer.json()) as {
      openapi: string;
      paths: Record<string, Record<string, { responses: Record<string, never> }>>;
    };
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths)).toContain('/api/v1/reports/nps');
    const ajv = addFormats.default(new Ajv2020({ strict: false }));
    const responses = description.paths['/api/v1/reports/nps']?.['get']?.responses as unknown as {
      200: { content: { 'application/json': { schema: object } } };
    };
    const validate = ajv.compile(responses[200].content['application/json'].schema);
    expect(validate(await (await get('/reports/nps?compare=previous')).json())).toBe(true);
    expect(validate({ n: 'many' })).toBe(false);
  });

  it('says how a ticket field is asked for, to machines and to people', async () => {
    const json = await (await fetch(`${product.url}/api/v1/openapi.json`)).text();
    expect(json).toContain('"name":"field","in":"query"');
    const page = await (await fetch(`${product.url}/api/v1/docs`)).text();
    for (const said of [json, page]) expect(said).toContain('field:123=billing says the same');
  });
});
