import { describe, expect, it } from 'vitest';
import { findUnknownKeys, withUnknownKeys } from '../../../backend/account/unknown-keys.rules.ts';
import { settingsSchema } from '../../../shared/settings.ts';

const namesOf = (given: unknown) => findUnknownKeys(given, settingsSchema.parse(given));
const ofSurvey = (survey: unknown) => ({ surveys: [{ id: 'first' }, survey] });
const ofAlert = (alert: unknown) => ({ alerts: [alert] });

describe('an unknown key', () => {
  it.each<[string, unknown]>([
    ['survey', { survey: [] }],
    ['surveys.1.delayHour', ofSurvey({ delayHour: 4 })],
    ['surveys.1.deliveryWindow.day', ofSurvey({ deliveryWindow: { day: ['mon'] } })],
    ['surveys.1.match.tags', ofSurvey({ match: { tags: ['vip'] } })],
    ['surveys.1.exclude.tagsAny', ofSurvey({ exclude: { tagsAny: ['vip'] } })],
    ['surveys.1.texts.da.reasons', ofSurvey({ texts: { da: { reasons: 'Hvorfor?' } } })],
    ['surveys.1.thankYou.detractors', ofSurvey({ thankYou: { detractors: '' } })],
    ['followUp.assignee', { followUp: { assignee: '1' } }],
    ['alerts.0.channel', ofAlert({ channel: [] })],
    [
      'alerts.0.channels.0.secret',
      ofAlert({ channels: [{ type: 'webhook', url: 'https://a.example', secret: 's' }] }),
    ],
    ['writeBack.ticketFields.score', { writeBack: { ticketFields: { score: '1' } } }],
    ['branding.colour', { branding: { colour: '#000000' } }],
    ['privacy.retention', { privacy: { retention: 3 } }],
    ['leads.agent', { leads: { agent: [] } }],
  ])('%s is named', (name, settings) => {
    expect(namesOf(settings)).toEqual([name]);
  });

  it('is named together with all others', () => {
    expect(namesOf({ later: 1, followUp: { later: 2 } })).toEqual(['later', 'followUp.later']);
  });

  it('is none of those that are known', () => {
    const all = JSON.parse(JSON.stringify(settingsSchema.parse(ofAlert({ channels: [] }))));
    expect(namesOf(all)).toEqual([]);
    expect(namesOf({ surveys: [{ texts: { da: { subject: 'Hej' } } }] })).toEqual([]);
  });

  it('is put back where it was', () => {
    const given = {
      later: { deep: [1] },
      settleSeconds: 5,
      surveys: [{ id: 'first' }, { id: 'second', later: true, match: { planets: ['mars'] } }],
    };
    const whole = withUnknownKeys(settingsSchema.parse(given), given);
    expect(whole).toMatchObject(given);
    expect(whole).toMatchObject({ surveys: [{ delayHours: 24 }, { delayHours: 24 }] });
    expect(settingsSchema.parse(whole)).toEqual(settingsSchema.parse(given));
  });

  it('called __proto__ or constructor is a key as any other', () => {
    const given = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2}') as unknown;
    const whole = withUnknownKeys(settingsSchema.parse(given), given);
    expect(findUnknownKeys(given, settingsSchema.parse({}))).toEqual(['__proto__', 'constructor']);
    expect(JSON.parse(JSON.stringify(whole))).toMatchObject({ constructor: 2 });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(whole)).toBe(Object.prototype);
  });
});
