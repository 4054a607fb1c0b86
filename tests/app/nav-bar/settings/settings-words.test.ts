import { describe, expect, it } from 'vitest';
import { listChanges } from '../../../../app/locations/nav-bar/settings/model/list-changes.ts';
import { tellChanges } from '../../../../app/locations/nav-bar/settings/model/say-change.ts';
import { placeOf } from '../../../../app/locations/nav-bar/settings/model/sections.ts';
import { fieldAt } from '../../../../app/locations/nav-bar/settings/model/settings-paths.ts';
import { findFaults } from '../../../../app/locations/nav-bar/settings/find-faults.ts';
import type { SettingsWords } from '../../../../app/locations/nav-bar/settings/settings-words.ts';
import { compileMessages } from '../../../../shared/messages/compile-messages.ts';
import { createTranslate } from '../../../../shared/messages/create-translate.ts';
import {
  settings as english,
  type SettingsMessages,
} from '../../../../shared/messages/en/workspace/settings.ts';
import { settingsSchema, type Settings } from '../../../../shared/settings.ts';

const t: SettingsWords = createTranslate<SettingsMessages>('en', compileMessages(english));
const saying = { t, locale: 'en', choices: null };

/** Settings in which every key there is has a value. */
const FULL = settingsSchema.parse({
  surveys: [{ deliveryWindow: {}, texts: { da: allTexts('x') } }],
  followUp: { businessHours: {}, escalation: {} },
  alerts: [
    {
      channels: [
        { type: 'email', to: ['a@b.example'] },
        { type: 'slack', url: 'https://x.example' },
      ],
      quietHours: { from: '20:00', to: '07:00' },
    },
  ],
  webhooks: [{ url: 'https://x.example' }],
  exports: [{}],
});

function allTexts(text: string) {
  return { subject: text, greeting: text, question: text, reason: text, improve: text };
}

/** The ways to all that is set; a list of plain values is one. */
function leavesOf(value: unknown, path: string[] = []): string[] {
  const isList = Array.isArray(value) && value.every((each) => typeof each !== 'object');
  if (typeof value !== 'object' || value === null || isList) return [path.join('.')];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

/** There is one metric, so nothing is asked. */
const ONLY_ONE = 'surveys.metric';

const fields = leavesOf(FULL).filter((path) => fieldAt(path) !== ONLY_ONE);

describe('every setting', () => {
  it.each(fields)('has words of its own: %s', (path) => {
    const words = fieldAt(path)
      .split('.')
      .reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], english.fields);
    expect(words).toMatchObject({ label: expect.any(String), hint: expect.any(String) });
    const section = placeOf(path).section;
    expect(path.startsWith('surveys')).toBe(section === 'surveys');
  });
});

function told(edit: (draft: Settings) => void): string[] {
  const before = settingsSchema.parse({ surveys: [{ id: 'a' }, { id: 'b' }] });
  const after = structuredClone(before);
  edit(after);
  const changes = tellChanges(listChanges(before, after), { before, after }, saying);
  return changes.map(({ where, what }) => `${where}: ${what}`);
}

describe('what changed is told in words', () => {
  it.each<[string, (draft: Settings) => void]>([
    [
      'Survey “a” › Wait after the ticket is solved (hours): 24 → 48',
      (draft) => (draft.surveys[0]!.delayHours = 48),
    ],
    [
      'Survey “b” › Who is not asked: Tags: None → vip and test',
      (draft) => (draft.surveys[1]!.exclude.tags = ['vip', 'test']),
    ],
    [
      'Survey “a” › Danish › Subject of the mail: Built-in words → Hej',
      (draft) => (draft.surveys[0]!.texts = { da: { subject: 'Hej' } }),
    ],
    ['Survey “b”: Removed', (draft) => draft.surveys.pop()],
    ['Surveys: New order: b, a', (draft) => draft.surveys.reverse()],
    [
      'Who gets it: Whoever solved the ticket → 7',
      (draft) => (draft.followUp.assign = { userId: '7' }),
    ],
    [
      'Survey “a” › Send at certain hours only: None → Mon and Tue, 09:00–17:00 (UTC)',
      (draft) =>
        (draft.surveys[0]!.deliveryWindow = {
          days: ['mon', 'tue'],
          from: '09:00',
          to: '17:00',
          timeZone: 'UTC',
        }),
    ],
  ])('%s', (sentence, edit) => {
    expect(told(edit)).toContain(sentence);
  });

  it('by its own name where this release has no field for it', () => {
    const paths = ['surveys.0.metric', 'later.key', 'surveys.0.match', 'writeBack'];
    const changes = paths.map((path) => ({ kind: 'value' as const, path, before: {}, after: 1 }));
    const lines = tellChanges(changes, { before: null, after: null }, saying);
    expect(lines.map(({ where }) => where)).toEqual([
      'Survey “1” › surveys.metric',
      'later.key',
      'Survey “1” › surveys.match',
      'writeBack',
    ]);
  });

  it('never shows where a chat can be written to', () => {
    const alert = (url: string) => ({ alerts: [{ channels: [{ type: 'slack', url }] }] });
    const before = settingsSchema.parse(alert('https://hooks.example/one'));
    const after = settingsSchema.parse(alert('https://hooks.example/two'));
    const [change] = tellChanges(listChanges(before, after), { before, after }, saying);
    expect(change?.what).toBe('Changed (kept secret)');
  });
});

describe('what is wrong is told by field and in words', () => {
  it.each([
    ['surveys.0.delayHours', { surveys: [{ delayHours: -1 }] }, 'Enter 0 or more.'],
    ['surveys.0.delayHours', { surveys: [{ delayHours: NaN }] }, 'Enter a number.'],
    ['surveys.0.expiryDays', { surveys: [{ expiryDays: 0 }] }, 'Enter more than 0.'],
    ['surveys.0.quarantineDays', { surveys: [{ quarantineDays: 5000 }] }, 'Enter 3,650 or less.'],
    ['surveys.0.reminderDays', { surveys: [{ reminderDays: [4, 2] }] }, 'Enter rising numbers'],
    ['surveys.0.id', { surveys: [{ id: 'No Spaces' }] }, 'Use a to z'],
    ['surveys.1.id', { surveys: [{}, {}] }, 'Another one has this short name.'],
    ['surveys.0.deliveryWindow.days', { surveys: [{ deliveryWindow: { days: [] } }] }, 'Choose at'],
    ['surveys.0.match.brands.0', { surveys: [{ match: { brands: ['x'] } }] }, 'Enter ids'],
    ['alerts.0.channels.0.to', { alerts: [{ channels: [{ type: 'email', to: [] }] }] }, 'Add at'],
    [
      'alerts.0.channels.0.to.0',
      { alerts: [{ channels: [{ type: 'email', to: ['x'] }] }] },
      'Enter mail addresses',
    ],
    [
      'alerts.0.channels.0.url',
      { alerts: [{ channels: [{ type: 'slack', url: '' }] }] },
      'Enter an address that starts',
    ],
    [
      'followUp.businessHours.to',
      { followUp: { businessHours: { from: '09:00', to: '09:30' } } },
      'Enter a time an hour or more',
    ],
    [
      'alerts.0.quietHours.to',
      { alerts: [{ quietHours: { from: '08:00', to: '08:00' } }] },
      'Enter another time',
    ],
    ['branding.color', { branding: { color: 'red' } }, 'Enter a colour'],
    ['branding.logoUrl', { branding: { logoUrl: 'logo.png' } }, 'Enter the address of a picture'],
    ['branding.contactUrl', { branding: { contactUrl: 'us' } }, 'or mailto: and an email address'],
    [
      'surveys.0.reviewUrl',
      { surveys: [{ reviewUrl: 'mailto:a@b.example' }] },
      'Enter the address of a page',
    ],
    ['reports.timeZone', { reports: { timeZone: 'Mars' } }, 'Choose a time zone'],
  ])('%s', (field, given, words) => {
    const [fault] = findFaults(t, given);
    expect(fault?.field).toBe(field);
    expect(fault?.message).toContain(words);
  });
});
