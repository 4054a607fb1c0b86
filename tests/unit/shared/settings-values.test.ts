import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../shared/settings.ts';

const faultsOf = (settings: unknown) =>
  (settingsSchema.safeParse(settings).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
const ofSurvey = (survey: unknown) => ({ surveys: [survey] });
const ofAlert = (alert: unknown) => ({ alerts: [alert] });

describe('the name of the brand', () => {
  const read = (brandName: unknown) =>
    settingsSchema.parse(ofSurvey({ brandName })).surveys[0]?.brandName;

  it.each([
    ['Acme', 'Acme'],
    [null, null],
    [undefined, null],
    // What older releases stored where no name was given.
    ['us', null],
    ['US', 'US'],
  ])('%j is read as %j', (given, expected) => {
    expect(read(given)).toBe(expected);
  });
});

describe('a wrong value', () => {
  it.each<[string, unknown]>([
    ['surveys', {}],
    ['surveys.0.id', ofSurvey({ id: 'Has Space' })],
    ['surveys.0.id', ofSurvey({ id: '' })],
    ['surveys.0.id', ofSurvey({ id: 'x'.repeat(41) })],
    ['surveys.0.enabled', ofSurvey({ enabled: 'yes' })],
    ['surveys.0.metric', ofSurvey({ metric: 'csat' })],
    ['surveys.0.brandName', ofSurvey({ brandName: '' })],
    ['surveys.0.delayHours', ofSurvey({ delayHours: -1 })],
    ['surveys.0.delayHours', ofSurvey({ delayHours: '24' })],
    ['surveys.0.deliveryWindow.days', ofSurvey({ deliveryWindow: { days: [] } })],
    ['surveys.0.deliveryWindow.days.0', ofSurvey({ deliveryWindow: { days: ['monday'] } })],
    ['surveys.0.deliveryWindow.from', ofSurvey({ deliveryWindow: { from: '8:00' } })],
    ['surveys.0.deliveryWindow.to', ofSurvey({ deliveryWindow: { to: '24:00' } })],
    ['surveys.0.deliveryWindow.timeZone', ofSurvey({ deliveryWindow: { timeZone: 'Mars/Hill' } })],
    ['surveys.0.deliveryWindow.timeZone', ofSurvey({ deliveryWindow: { timeZone: '' } })],
    ['surveys.0.channel', ofSurvey({ channel: 'sms' })],
    ['surveys.0.quarantineDays', ofSurvey({ quarantineDays: -1 })],
    ['surveys.0.samplePercent', ofSurvey({ samplePercent: 101 })],
    ['surveys.0.samplePercent', ofSurvey({ samplePercent: -1 })],
    ['surveys.0.reminderDays.0', ofSurvey({ reminderDays: [0] })],
    ['surveys.0.reminderDays', ofSurvey({ reminderDays: [1, 2, 3, 4, 5, 6] })],
    ['surveys.0.expiryDays', ofSurvey({ expiryDays: 0 })],
    ['surveys.0.match.brands.0', ofSurvey({ match: { brands: ['acme'] } })],
    ['surveys.0.match.tagsAny.0', ofSurvey({ match: { tagsAny: [' '] } })],
    ['surveys.0.exclude.emailDomains.0', ofSurvey({ exclude: { emailDomains: ['@'] } })],
    ['surveys.0.askReason', ofSurvey({ askReason: 1 })],
    ['surveys.0.askImprove', ofSurvey({ askImprove: null })],
    ['surveys.0.texts.da.question', ofSurvey({ texts: { da: { question: '' } } })],
    ['surveys.0.thankYou.promoter', ofSurvey({ thankYou: { promoter: null } })],
    ['surveys.0.reviewUrl', ofSurvey({ reviewUrl: 'mailto:help@acme.example' })],
    ['surveys.0.reviewUrl', ofSurvey({ reviewUrl: 'data:text/html,x' })],
    ['followUp.enabled', { followUp: { enabled: 'no' } }],
    ['followUp.maxScore', { followUp: { maxScore: 11 } }],
    ['followUp.maxScore', { followUp: { maxScore: 5.5 } }],
    ['followUp.dueHours', { followUp: { dueHours: 0 } }],
    ['followUp.businessHours.to', { followUp: { businessHours: { from: '09:00', to: '09:59' } } }],
    ['followUp.escalation.remindHours', { followUp: { escalation: { remindHours: -1 } } }],
    ['followUp.urgentMaxScore', { followUp: { urgentMaxScore: 11 } }],
    ['followUp.tellCustomer', { followUp: { tellCustomer: 'yes' } }],
    ['followUp.businessHours.days', { followUp: { businessHours: { days: [] } } }],
    ['followUp.assign', { followUp: { assign: 'anyone' } }],
    ['followUp.assign', { followUp: { assign: { groupId: 'support' } } }],
    ['followUp.priority', { followUp: { priority: 'highest' } }],
    ['alerts.0.maxScore', ofAlert({ maxScore: -1 })],
    ['alerts.0.channels.0.type', ofAlert({ channels: [{ type: 'pager' }] })],
    ['alerts.0.channels.0.to', ofAlert({ channels: [{ type: 'email', to: [] }] })],
    ['alerts.0.channels.0.to.0', ofAlert({ channels: [{ type: 'email', to: ['lead'] }] })],
    ['alerts.0.channels.0.url', ofAlert({ channels: [{ type: 'slack', url: 'file:///etc' }] })],
    ['alerts.0.channels.0.url', ofAlert({ channels: [{ type: 'webhook', url: 'example' }] })],
    ['alerts.0.channels.0.url', ofAlert({ channels: [{ type: 'teams', url: 'ftp://a.example' }] })],
    ['alerts.0.channels.0.url', ofAlert({ channels: [{ type: 'slack', url: 'data:,x' }] })],
    ['alerts.0.channels.0.url', ofAlert({ channels: [{ type: 'webhook', url: '//a.example' }] })],
    ['alerts.0.channels.0.url', ofAlert({ channels: [{ type: 'webhook', url: 'gopher://a' }] })],
    ['alerts.0.channels.0.url', ofAlert({ channels: [{ type: 'webhook', url: '' }] })],
    ['alerts.0.quietHours.to', ofAlert({ quietHours: { from: '22:00' } })],
    ['writeBack.note', { writeBack: { note: 'private' } }],
    ['writeBack.ticketFields.scoreId', { writeBack: { ticketFields: { scoreId: 'score' } } }],
    ['language', { language: 'dk' }],
    ['settleSeconds', { settleSeconds: 601 }],
    ['settleSeconds', { settleSeconds: 1.5 }],
    ['branding.logoUrl', { branding: { logoUrl: 'javascript:alert(1)' } }],
    ['branding.logoUrl', { branding: { logoUrl: 'https://a.example;sandbox/logo.png' } }],
    ['branding.logoUrl', { branding: { logoUrl: 'https://a.example,b.example/logo.png' } }],
    ['branding.contactUrl', { branding: { contactUrl: 'help@acme.example' } }],
    ['branding.contactUrl', { branding: { contactUrl: 'javascript:alert(1)' } }],
    ['branding.contactUrl', { branding: { contactUrl: 'https://acme.example/\nx' } }],
    ['branding.color', { branding: { color: 'red' } }],
    ['branding.color', { branding: { color: '#17494d;}' } }],
    ['privacy.retentionDays', { privacy: { retentionDays: 0 } }],
    ['privacy.commentRetentionDays', { privacy: { commentRetentionDays: 1.5 } }],
    ['leads.agents.0', { leads: { agents: ['Kim'] } }],
  ])('of %s is named: %j', (field, settings) => {
    const given = field === 'surveys' ? { surveys: settings } : settings;
    const faults = faultsOf(given);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${field.replaceAll('.', '\\.')}: .{8,}`));
  });

  it('is named together with all others', () => {
    const settings = { settleSeconds: -1, branding: { color: 'red' }, ...ofSurvey({ id: '!' }) };
    const fields = faultsOf(settings).map((fault) => fault.split(':')[0]);
    expect(new Set(fields)).toEqual(new Set(['branding.color', 'settleSeconds', 'surveys.0.id']));
    expect(fields).toHaveLength(3);
  });
});

describe('an unknown key', () => {
  const slack = { type: 'slack', url: 'https://a.example' };
  it.each<[unknown, unknown]>([
    [{ survey: [] }, {}],
    [ofSurvey({ delayHour: 4, match: { tags: ['vip'] } }), ofSurvey({})],
    [ofAlert({ channel: [], channels: [{ ...slack, later: 1 }] }), ofAlert({ channels: [slack] })],
  ])('is left out, so that a later release may have it: %j', (given, known) => {
    expect(settingsSchema.parse(given)).toEqual(settingsSchema.parse(known));
  });

  it('leaves it open to nobody whom a follow-up is for', () => {
    expect(faultsOf({ followUp: { assign: { groupId: '1', userId: '2' } } })).toHaveLength(1);
  });
});

describe('surveys', () => {
  it('need an id each', () => {
    const faults = faultsOf({ surveys: [{ id: 'a' }, { id: 'b' }, { id: 'a' }, {}, {}] });
    expect(faults).toEqual([
      'surveys.2.id: "a" is used by two surveys; give each its own id',
      'surveys.4.id: "default" is used by two surveys; give each its own id',
    ]);
  });

  it('may be none at all', () => {
    expect(settingsSchema.parse({ surveys: [] }).surveys).toEqual([]);
  });
});

describe('ids, tags and domains', () => {
  it('are written the way Zendesk has them', () => {
    const [survey] = settingsSchema.parse(
      ofSurvey({
        match: { brands: [360001234567], tagsAny: ['VIP '] },
        exclude: { groups: ['77'], tags: ['Intern'], emailDomains: ['@Acme.COM', ' x.dk'] },
      }),
    ).surveys;
    expect(survey?.match).toMatchObject({ brands: ['360001234567'], tagsAny: ['vip'] });
    expect(survey?.exclude).toMatchObject({
      groups: ['77'],
      tags: ['intern'],
      emailDomains: ['acme.com', 'x.dk'],
    });
  });

  it.each([
    ['ticket_assignee', 'ticket_assignee'],
    ['ticket_group', 'ticket_group'],
    [{ groupId: 12 }, { groupId: '12' }],
    [{ userId: '34' }, { userId: '34' }],
  ])('assign follow-ups to %j', (assign, expected) => {
    expect(settingsSchema.parse({ followUp: { assign } }).followUp.assign).toEqual(expected);
  });
});
