import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../sandbox/seed/story/random.ts';
import { backTestSchema, type BackTestVerdict } from '../../shared/contracts/back-test.ts';
import { settingsSchema } from '../../shared/settings.ts';
import { apiOf } from '../support/call-api.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { surveyLinkIn } from '../support/survey-link.ts';

/** Days that a history has, and the last of them that the back-test looks at. */
const DAYS = 18;
const LOOKED_AT = 12;
const TIMEOUT_MS = 300_000;
const WEEKDAYS_ALL_DAY = { from: '00:00', to: '00:00', timeZone: 'UTC' };

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
  await product.sandbox.skipClock(2_000);
});
afterAll(() => product.close());

const api = () => apiOf(product, ADMIN_KEY);

async function save(settings: object): Promise<void> {
  const { etag } = await api()('/settings');
  const { status } = await api()('/settings', {
    method: 'PUT',
    body: settings,
    ifMatch: etag ?? '',
  });
  expect(status).toBe(200);
}

async function tryOut(settings: object, days: number) {
  // The export holds back what has changed in its last minute, if only by being closed.
  await product.sandbox.skipClock(120_000);
  const started = await api()('/settings/back-test', { method: 'POST', body: { settings, days } });
  expect(started.status).toBe(202);
  await settle(product);
  const { json } = await api()(`/jobs/${String(started.json['id'])}`);
  expect(json).toMatchObject({ status: 'done', done: days, total: days });
  return backTestSchema.parse(json['result']);
}

/** Lets some weeks of a help desk go by; answers with the tickets and when each was solved. */
async function liveThrough(seed: number): Promise<Map<string, Date>> {
  const random = createRandom(seed);
  const { actions } = product.sandbox;
  const people = Array.from({ length: 7 }, (_, index) =>
    setScene(product, { ...(index === 0 ? { email: null } : {}), suspended: index === 1 }),
  );
  const solved = new Map<string, Date>();
  const solve = (id: number) => {
    actions.solveTicket(id);
    solved.set(String(id), product.clock.now());
  };
  const answered = new Set<Scene>();
  for (let day = 0; day < DAYS; day += 1) {
    for (const person of people) {
      if (random.next() < 0.25) {
        const tags = random.next() < 0.3 ? ['vip'] : random.next() < 0.2 ? ['private'] : [];
        const ticket = { subject: `Day ${day}`, tags };
        solve(actions.createTicket(person.customerId, ticket).id);
      }
    }
    await settle(product, { soonMs: 0 });
    const asked = people.find((each) => !answered.has(each) && each.mails().length > 0);
    if (asked !== undefined && random.next() < 0.4) {
      answered.add(asked);
      const link = surveyLinkIn(asked.mails().at(-1)!);
      if (random.next() < 0.5) await asked.answer(link, { score: '8' });
      else await fetch(`${link}/unsubscribe`, { method: 'POST' });
    }
    await product.skipHours(24);
    await settle(product, { soonMs: 0 });
  }
  return solved;
}

/** What really came of each ticket. */
async function readReality(): Promise<Map<string, BackTestVerdict>> {
  const rows = await product.service.store.db
    .selectFrom('decisions')
    .leftJoin('invitations', 'invitations.id', 'decisions.invitation_id')
    .select(['decisions.zendesk_ticket_id as ticketId', 'decisions.reason'])
    .select(['invitations.survey_id as survey', 'invitations.due_at as dueAt'])
    .orderBy('decisions.id')
    .execute();
  return new Map(
    rows.map(({ ticketId, reason, survey, dueAt }) => [
      ticketId,
      { survey, reason, dueAt: reason === null ? (dueAt?.toISOString() ?? null) : null },
    ]),
  );
}

/** What was decided a few seconds after the solve was due a few seconds later. */
const ABOUT_MS = 60_000;
const isAbout = (told: BackTestVerdict, real: BackTestVerdict | undefined): boolean => {
  if (real === undefined || told.reason !== real.reason) return false;
  if (told.reason !== null) return true;
  const apart = Math.abs(Date.parse(told.dueAt ?? '') - Date.parse(real.dueAt ?? ''));
  return told.survey === real.survey && apart < ABOUT_MS;
};

const vip = { id: 'vip', match: { tagsAny: ['vip'] }, delayHours: 0, quarantineDays: 3 };
const variants: [string, object][] = [
  ['one survey after a day', { surveys: [{ quarantineDays: 6, reminderDays: [] }] }],
  [
    'two surveys, some tickets left out, weekdays alone, and a sample',
    {
      surveys: [
        { ...vip, reminderDays: [] },
        {
          id: 'others',
          delayHours: 48,
          quarantineDays: 9,
          samplePercent: 60,
          deliveryWindow: WEEKDAYS_ALL_DAY,
          exclude: { tags: ['private'] },
          reminderDays: [],
        },
      ],
    },
  ],
  ['no quarantine', { surveys: [{ quarantineDays: 0, delayHours: 24, reminderDays: [] }] }],
];
/** Under it every ticket comes out differently, so that each is told. */
const NOBODY = { surveys: [{ enabled: false }] };

describe('a back-test says what was really decided under the settings in force', () => {
  it.each(variants)(
    '%s',
    async (title, settings) => {
      await save(settings);
      const solved = await liveThrough(title.length);
      const result = await tryOut(NOBODY, LOOKED_AT);
      const reality = await readReality();
      const looked = [...solved].filter(([, at]) => at >= new Date(result.from)).map(([id]) => id);
      expect(result.tickets).toBe(looked.length);
      expect(looked.length).toBeGreaterThan(5);

      const told = new Map(result.examples.map(({ ticketId, inForce }) => [ticketId, inForce]));
      const wrong = [...told].filter(([id, verdict]) => !isAbout(verdict, reality.get(id)));
      expect(wrong.map(([id, verdict]) => [id, verdict, reality.get(id)])).toEqual([]);
      expect(looked).toEqual(expect.arrayContaining([...told.keys()]));
      expect(told.size).toBe(Math.min(50, looked.length));

      const reasons = looked.map((id) => reality.get(id)?.reason ?? null);
      expect(result.inForce.asked).toBe(reasons.filter((reason) => reason === null).length);
      expect(result.inForce.asked).toBeGreaterThan(1);
      for (const { reason, inForce } of result.notAsked) {
        expect([reason, inForce]).toEqual([
          reason,
          reasons.filter((each) => each === reason).length,
        ]);
      }
      expect(result.draft.asked).toBe(0);
      expect(settingsSchema.parse(settings).surveys.map(({ id }) => id)).toEqual(
        expect.arrayContaining(result.surveys.map(({ survey }) => survey)),
      );
    },
    TIMEOUT_MS,
  );

  it('of settings before they are in force, as the same history under them', async () => {
    const [, [, other] = ['', {}]] = variants;
    const result = await tryOut(other, LOOKED_AT);
    await save(other);
    const again = await tryOut(other, LOOKED_AT);
    expect(again.inForce).toEqual({ ...result.draft });
    expect(again.differing).toBe(0);
  });
});
