import { describe, expect, it } from 'vitest';
import { settingsSchema, surveySchema } from '../../../shared/settings.ts';

describe('settings without a word', () => {
  const settings = settingsSchema.parse({});

  it('hold one survey with the agreed defaults', () => {
    expect(settings.surveys).toEqual([
      {
        id: 'default',
        enabled: true,
        metric: 'nps',
        brandName: null,
        delayHours: 24,
        deliveryWindow: null,
        channel: 'email',
        quarantineDays: 90,
        samplePercent: 100,
        reminderDays: [4],
        expiryDays: 30,
        match: {
          brands: [],
          groups: [],
          forms: [],
          channels: [],
          organizations: [],
          tagsAny: [],
        },
        exclude: { tags: [], groups: [], channels: [], organizations: [], emailDomains: [] },
        askReason: true,
        askImprove: false,
        texts: {},
        thankYou: { promoter: '', passive: '', detractor: '' },
        reviewUrl: null,
      },
    ]);
  });

  it.each([
    [
      'followUp',
      {
        enabled: true,
        maxScore: 6,
        dueHours: 24,
        businessHours: null,
        escalation: null,
        assign: 'ticket_assignee',
        priority: 'high',
        urgentMaxScore: null,
        tellCustomer: false,
      },
    ],
    ['alerts', []],
    [
      'writeBack',
      {
        note: true,
        ticketFields: { scoreId: null, categoryId: null, commentId: null },
        userFields: true,
      },
    ],
    [
      'reports',
      {
        timeZone: 'UTC',
        minimumAnswers: 30,
        fields: [],
        bands: { scheme: 'bain', bounds: [0, 50] },
        industry: 'none',
      },
    ],
    ['language', 'en'],
    ['settleSeconds', 60],
    ['branding', { logoUrl: null, color: '#17494d', contactUrl: null }],
    ['privacy', { retentionDays: 1095, commentRetentionDays: 1095 }],
    ['leads', { agents: [], groups: [] }],
  ] as const)('fill in %s', (key, value) => {
    expect(settings[key]).toEqual(value);
  });

  it('are settings again when they are read back', () => {
    expect(settingsSchema.parse(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('share nothing with other settings', () => {
    settingsSchema.parse({}).surveys[0]?.reminderDays.push(9);
    expect(settingsSchema.parse({}).surveys[0]?.reminderDays).toEqual([4]);
  });
});

describe('defaults further in', () => {
  it('complete a delivery window', () => {
    expect(surveySchema.parse({ deliveryWindow: {} }).deliveryWindow).toEqual({
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '08:00',
      to: '20:00',
      timeZone: 'UTC',
    });
  });

  it('complete an alert', () => {
    expect(settingsSchema.parse({ alerts: [{}] }).alerts).toEqual([
      { maxScore: 6, match: surveySchema.parse({}).match, channels: [], quietHours: null },
    ]);
  });

  it('complete quiet hours with a time zone', () => {
    const [alert] = settingsSchema.parse({
      alerts: [{ quietHours: { from: '22:00', to: '07:00' } }],
    }).alerts;
    expect(alert?.quietHours).toEqual({ from: '22:00', to: '07:00', timeZone: 'UTC' });
  });
});
