import { expect, it } from 'vitest';
import { settingsSchema } from '../../../shared/settings.ts';
import { planAlerts } from '../../../backend/alert/plan-alerts.rules.ts';
import { aResponse } from '../../support/builders/a-response.ts';

const NOON = new Date('2026-03-04T12:00:00Z');
const plan = (alerts: unknown[], score = 3) =>
  planAlerts(settingsSchema.parse({ alerts }), aResponse({ score: score as 3 }), NOON);
const email = (...to: string[]) => ({ type: 'email', to });
const slack = { type: 'slack', url: 'https://hooks.example/1' };

it('plans one alert for each address and URL', () => {
  const planned = plan([{ channels: [email('a@x.example', 'b@x.example'), slack] }]);
  expect(planned.map(({ target }) => target)).toEqual([
    { type: 'email', to: 'a@x.example' },
    { type: 'email', to: 'b@x.example' },
    slack,
  ]);
  expect(new Set(planned.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

it('tells a target once that two rules name, as soon as one of them allows', () => {
  const quietHours = { from: '08:00', to: '18:00' };
  const planned = plan([
    { channels: [email('a@x.example'), slack], quietHours },
    { channels: [slack, email('A@X.example')] },
  ]);
  expect(planned).toHaveLength(2);
  expect(planned.map(({ dueAt }) => dueAt)).toEqual([NOON, NOON]);
});

it('names a target alike whatever else its rule names', () => {
  const [alone] = plan([{ channels: [email('a@x.example')] }]);
  const [, second] = plan([{ channels: [email('b@x.example', 'a@x.example')] }]);
  expect(second?.fingerprint).toBe(alone?.fingerprint);
});

it('keeps to the rules that fit', () => {
  expect(plan([{ maxScore: 2, channels: [slack] }], 3)).toEqual([]);
  expect(plan([{ match: { groups: ['999'] }, channels: [slack] }])).toEqual([]);
  expect(plan([{ maxScore: 3, channels: [slack] }], 3)).toHaveLength(1);
});
