import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layIn } from '../../../../app/locations/nav-bar/settings/model/lay-in.ts';
import { settingsSchema, type Settings } from '../../../../shared/settings.ts';

const parse = (given: unknown): Settings => settingsSchema.parse(given);

/** Lays one change into settings as they are stored. */
function change(stored: unknown, edit: (draft: Settings) => void): unknown {
  const before = parse(stored);
  const after = structuredClone(before);
  edit(after);
  return layIn(stored, before, after);
}

describe('laying changes into stored settings', () => {
  it('stores what was chosen and nothing else', () => {
    expect(change({}, (draft) => (draft.privacy.retentionDays = 90))).toEqual({
      privacy: { retentionDays: 90 },
    });
  });

  it('leaves keys of a later release where they are', () => {
    const stored = { later: 1, followUp: { later: true } };
    expect(change(stored, (draft) => (draft.followUp.dueHours = 48))).toEqual({
      later: 1,
      followUp: { later: true, dueHours: 48 },
    });
  });

  it('lets what is set to its default stay set', () => {
    const stored = { settleSeconds: 60 };
    expect(change(stored, (draft) => (draft.reports.minimumAnswers = 50))).toEqual({
      settleSeconds: 60,
      reports: { minimumAnswers: 50 },
    });
  });

  it('keeps what is stored of a survey that moves', () => {
    const stored = { surveys: [{ id: 'a', delayHours: 1 }, { id: 'b' }] };
    expect(change(stored, (draft) => draft.surveys.reverse())).toEqual({
      surveys: [{ id: 'b' }, { id: 'a', delayHours: 1 }],
    });
  });

  it('takes out the words of a language that is taken away', () => {
    const stored = { surveys: [{ texts: { da: { subject: 'Hej' }, sv: { subject: 'Hej' } } }] };
    const edit = (draft: Settings) => delete draft.surveys[0]!.texts['da'];
    expect(change(stored, edit)).toEqual({ surveys: [{ texts: { sv: { subject: 'Hej' } } }] });
  });

  it('changes nothing when nothing was changed', () => {
    const stored = { surveys: [{}], later: { deep: [1] } };
    expect(change(stored, () => undefined)).toEqual(stored);
  });

  it('always leads to the settings that were asked for', () => {
    fc.assert(
      fc.property(someSettings, someSettings, (stored, wanted) => {
        const after = parse(wanted);
        expect(parse(layIn(stored, parse(stored), after))).toEqual(after);
      }),
    );
  });
});

const someIds = fc.uniqueArray(fc.constantFrom('1', '2', '3'), { maxLength: 3 });
const someSurvey = fc.record(
  {
    delayHours: fc.nat(48),
    deliveryWindow: fc.constantFrom(null, { from: '09:00' }, {}),
    match: fc.record({ brands: someIds, tagsAny: someIds }, { requiredKeys: [] }),
    texts: fc.dictionary(fc.constantFrom('da', 'sv'), fc.constantFrom({}, { subject: 'x' })),
  },
  { requiredKeys: [] },
);
/** Settings as somebody may have given them: some keys there, some not. */
const someSettings = fc.record(
  {
    surveys: fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), someSurvey).map(([id, rest]) => ({ id, ...rest })),
      { selector: ({ id }) => id },
    ),
    followUp: fc.record(
      {
        enabled: fc.boolean(),
        assign: fc.constantFrom('ticket_group', { groupId: '1' }, { userId: '2' }),
      },
      { requiredKeys: [] },
    ),
    alerts: fc.array(fc.record({ maxScore: fc.nat(10), match: fc.record({ brands: someIds }) }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: [] },
);
