import { builtInAmong } from '../../shared/messages/customer-language.ts';
import { canonicalTag, tagsFromGeneralToExact } from '../../shared/messages/language-tags.ts';
import type { Settings, Survey, SurveyTextOverrides } from '../../shared/settings.ts';

type Word = keyof SurveyTextOverrides;

/** What is odd about the admin's own words, with the setting that it is about. */
export type OwnWordsFault = { path: string } & (
  | { kind: 'no_language' }
  | { kind: 'same_language'; as: string }
  | { kind: 'missing'; words: Word[] }
  | { kind: 'unknown_placeholder'; placeholder: string; known: readonly string[] }
);

const EVERYWHERE = ['brand'];
const IN_THE_MAIL = ['brand', 'name', 'ticket', 'date', 'subject'];
/** In the order in which a customer reads them. */
const PLACEHOLDERS: Record<Word, readonly string[]> = {
  subject: IN_THE_MAIL,
  greeting: IN_THE_MAIL,
  question: EVERYWHERE,
  reason: EVERYWHERE,
  improve: EVERYWHERE,
};
const WORDS = Object.keys(PLACEHOLDERS) as Word[];

/**
 * Finds what an admin should know about their own words: nothing of it stops a survey.
 *
 * Tags that are no language, languages that are there twice, words that stay English because they
 * are missing in a language which is not built in, and placeholders that nothing is put in for.
 */
export function findOwnWordsFaults({ surveys }: Pick<Settings, 'surveys'>): OwnWordsFault[] {
  return surveys.flatMap((survey, index) => {
    const path = `surveys.${index}`;
    const tags = Object.keys(survey.texts);
    return [
      ...tags.flatMap((tag) => faultsOfTag(survey, tag, `${path}.texts.${tag}`)),
      ...Object.entries(survey.thankYou).flatMap(([category, text]) =>
        unknownPlaceholders(text, EVERYWHERE, `${path}.thankYou.${category}`),
      ),
    ];
  });
}

function faultsOfTag(survey: Survey, tag: string, path: string): OwnWordsFault[] {
  const texts = survey.texts[tag] ?? {};
  return [
    ...oddTag(survey, tag, path),
    ...WORDS.flatMap((word) =>
      unknownPlaceholders(texts[word] ?? '', PLACEHOLDERS[word], `${path}.${word}`),
    ),
  ];
}

function oddTag(survey: Survey, tag: string, path: string): OwnWordsFault[] {
  if (!isLanguage(tag)) return [{ path, kind: 'no_language' }];
  const first = Object.keys(survey.texts).find((each) => canonicalTag(each) === canonicalTag(tag));
  if (first !== undefined && first !== tag) return [{ path, kind: 'same_language', as: first }];
  const words = missingWords(survey, tag);
  return words.length === 0 ? [] : [{ path, kind: 'missing', words }];
}

/** Words that somebody of this language is shown in English. */
function missingWords(survey: Survey, tag: string): Word[] {
  const tags = tagsFromGeneralToExact(tag);
  if (builtInAmong(tags) !== undefined) return [];
  const own = Object.entries(survey.texts)
    .filter(([each]) => tags.includes(canonicalTag(each) ?? ''))
    .map(([, texts]) => texts);
  return WORDS.filter(
    (word) => isShown(survey, word) && own.every((texts) => texts[word] === undefined),
  );
}

function isShown({ channel, askReason, askImprove }: Survey, word: Word): boolean {
  if (word === 'reason') return askReason;
  if (word === 'improve') return askImprove;
  // A comment on the ticket has no subject of ours.
  return word !== 'subject' || channel === 'email';
}

/** Whether there are such a language and such a region, as far as the standard's names go. */
function isLanguage(tag: string): boolean {
  const canonical = canonicalTag(tag);
  if (canonical === null || /^und\b/.test(canonical)) return false;
  const { language, region } = new Intl.Locale(canonical);
  const nameOf = (type: 'language' | 'region', code: string) =>
    new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code);
  return (
    nameOf('language', language) !== undefined &&
    (region === undefined || nameOf('region', region) !== undefined)
  );
}

/** Everything in braces that holds a letter, but for what is spelt as it is known. */
function unknownPlaceholders(
  text: string,
  known: readonly string[],
  path: string,
): OwnWordsFault[] {
  const found = text.match(/\{+[^{}]*\p{L}[^{}]*\}+/gu) ?? [];
  const isKnown = (placeholder: string) => known.includes(placeholder.slice(1, -1));
  return [...new Set(found)]
    .filter((placeholder) => !isKnown(placeholder))
    .map((placeholder) => ({ path, kind: 'unknown_placeholder', placeholder, known }));
}
