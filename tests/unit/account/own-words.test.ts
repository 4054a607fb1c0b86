import { describe, expect, it } from 'vitest';
import { describeOwnWords } from '../../../backend/account/describe-own-words.ts';
import { settingsSchema } from '../../../shared/settings.ts';

const ALL = { subject: 'a', greeting: 'b', question: 'c', reason: 'd', improve: 'e' };
const say = (survey: object) => describeOwnWords(settingsSchema.parse({ surveys: [survey] }));

describe('what is said of own words', () => {
  const missing = (what: string) => [`surveys.0.texts.${what} shown in English.`];

  it.each<[object, string[]]>([
    [{}, []],
    [{ he: ALL }, []],
    [{ he: { ...ALL, question: undefined } }, missing('he: question is missing; it is')],
    [
      { he: { subject: 'a', greeting: 'b' } },
      missing('he: question, reason are missing; they are'),
    ],
    [{ he: {} }, missing('he: subject, greeting, question, reason are missing; they are')],
    [{ 'ro-md': { ...ALL, reason: undefined } }, missing('ro-md: reason is missing; it is')],
    // What the general tag has is what the exact one has.
    [{ ro: ALL, 'ro-MD': { question: 'q' } }, []],
    [{ he: ALL, he_IL: {} }, []],
    [{ 'he-IL': ALL, he: { question: 'q' } }, []],
    [
      { 'he-IL': ALL, 'he-FR': { ...ALL, subject: undefined } },
      missing('he-FR: subject is missing; it is'),
    ],
    // These are built in.
    [
      {
        da: { subject: 'a' },
        'sv-FI': {},
        'en-UK': { reason: 'r' },
        DA_dk: {},
        'ar-EG': {},
        zh: {},
      },
      [],
    ],
  ])('missing in %j: %j', (texts, expected) => {
    expect(say({ texts })).toEqual(expected);
  });

  it.each<[object, string]>([
    [{ askReason: false }, 'subject, greeting, question are'],
    [{ askImprove: true }, 'subject, greeting, question, reason, improve are'],
    [{ channel: 'zendesk' }, 'greeting, question, reason are'],
  ])('is only of words that are shown: %j', (survey, expected) => {
    expect(say({ ...survey, texts: { he: {} } })[0]).toContain(`texts.he: ${expected} missing`);
  });

  it.each<[string, string | null]>([
    ['xx-klingon', null],
    ['xx', null],
    ['zz', null],
    ['', null],
    ['not a tag', null],
    ['und', null],
    ['und-DK', null],
    ['english', 'en'],
    ['Danish', 'da'],
    ['dansk', 'da'],
    ['Deutsch', 'de'],
    ['svenksa', 'sv'],
    ['francais', 'fr'],
    ['arabic', 'ar'],
    ['jp', 'ja'],
    ['dk', 'da'],
    ['CZ', 'cs'],
    ['da-XX', 'da'],
  ])('no language: %j', (tag, meant) => {
    const [sentence, ...more] = say({ texts: { [tag]: ALL } });
    expect(more).toEqual([]);
    expect(sentence).toBe(
      `surveys.0.texts.${tag}: "${tag}" is no language, so nobody is shown these words${meant === null ? '' : ` (did you mean ${meant}?)`}.`,
    );
  });

  it.each(['ar', 'de-AT', 'zh-Hant', 'es-419', 'fil', 'no', 'iw', 'sr_latn', 'kl', 'PT-br'])(
    'nothing of a language that there is: %s',
    (tag) => {
      expect(say({ texts: { [tag]: ALL } })).toEqual([]);
    },
  );

  it.each([
    [['da', 'DA'], 'DA', 'da'],
    [['pt-BR', 'pt_br'], 'pt_br', 'pt-BR'],
    [['he', 'iw'], 'iw', 'he'],
  ])('the same language twice: %j', (tags, second, first) => {
    const texts = Object.fromEntries(tags.map((tag) => [tag, ALL]));
    expect(say({ texts })).toEqual([
      `surveys.0.texts.${second}: this is the same language as "${first}", whose words are the ones shown; put all of them there.`,
    ]);
  });

  const IN_MAIL = 'known here: {brand}, {name}, {ticket}, {date}, {subject}';
  it.each<[string, string, string, string | null]>([
    ['question', '{bran}', '{bran}', 'did you mean {brand}?'],
    ['question', '{{brand}}', '{{brand}}', 'did you mean {brand}?'],
    ['question', '{ brand }', '{ brand }', 'did you mean {brand}?'],
    ['question', '{Brand}', '{Brand}', 'did you mean {brand}?'],
    ['question', 'for {name}?', '{name}', 'known here: {brand}'],
    ['reason', '{ticket}', '{ticket}', 'known here: {brand}'],
    ['improve', '{date}', '{date}', 'known here: {brand}'],
    ['subject', '{tikcet}', '{tikcet}', 'did you mean {ticket}?'],
    ['subject', '{ticket.id}', '{ticket.id}', 'did you mean {ticket}?'],
    ['greeting', '{nmae}', '{nmae}', 'did you mean {name}?'],
    ['greeting', '{first_name} and {first_name}', '{first_name}', IN_MAIL],
    ['greeting', '{subjet}', '{subjet}', 'did you mean {subject}?'],
    ['greeting', '{navn}', '{navn}', 'did you mean {name}?'],
    ['greeting', '{x}', '{x}', IN_MAIL],
  ])('an unknown placeholder in the %s: %s', (word, text, placeholder, hint) => {
    expect(say({ texts: { en: { [word]: text } } })).toEqual([
      `surveys.0.texts.en.${word}: ${placeholder} is no placeholder here, so customers read its braces (${hint}).`,
    ]);
  });

  it.each<[string, string]>([
    ['subject', '{brand} {name} {ticket} {date} {subject}'],
    ['greeting', '{brand} {name} {ticket} {date} {subject}'],
    ['question', '{brand}'],
    ['reason', 'No braces, {}, {1} or {…}'],
  ])('nothing of what is known in the %s: %s', (word, text) => {
    expect(say({ texts: { en: { [word]: text } } })).toEqual([]);
  });

  it('is told for each survey, and of thanks too', () => {
    const surveys = [{ id: 'a' }, { id: 'b', texts: { tr: {} }, thankYou: { passive: '{bran}' } }];
    const said = describeOwnWords(settingsSchema.parse({ surveys }));
    expect(said.map((sentence) => sentence.split(': ')[0])).toEqual([
      'surveys.1.texts.tr',
      'surveys.1.thankYou.passive',
    ]);
  });
});
