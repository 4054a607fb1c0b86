/**
 * Tags of words that serve a language when it has none of its own, the best last.
 *
 * Norwegian has a tag for itself and one for each way of writing it; Zendesk uses the first.
 * Outside of Brazil, Portuguese is written as in Portugal.
 */
const KIN: Readonly<Record<string, readonly string[]>> = {
  no: ['nb'],
  nb: ['no'],
  nn: ['nb', 'no'],
  pt: ['pt-PT'],
};

/**
 * Writes a language tag as BCP 47 has it; `null` for what cannot be one.
 *
 * `pt_br` is `pt-BR`, and `iw`, an older tag, is `he`. Whether there is such a language is another
 * question.
 */
export function canonicalTag(tag: string): string | null {
  const known = written.get(tag);
  if (known !== undefined) return known;
  if (written.size === MOST_WRITTEN) written.clear();
  const canonical = writeTag(tag);
  written.set(tag, canonical);
  return canonical;
}

/** A mail or page asks for the same few again and again, and each takes a parser. */
const written = new Map<string, string | null>();
/** Tags are strangers' words: there may be any number of them. */
const MOST_WRITTEN = 500;

function writeTag(tag: string): string | null {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).baseName;
  } catch {
    return null;
  }
}

/**
 * Lists the tags whose words serve somebody of this language, the best last.
 *
 * `zh-TW` is served by `zh`, better by `zh-Hant`, best by itself. A language without a region is
 * also served by the words for where most of its people live: `pt` by `pt-BR` before `pt-PT`.
 */
export function tagsFromGeneralToExact(locale: string): string[] {
  const exact = canonicalTag(locale);
  if (exact === null) return [locale.trim().toLowerCase()];
  const parts = exact.split('-');
  const general = parts.map((_, index) => parts.slice(0, index + 1).join('-'));
  const { language, script, region } = new Intl.Locale(exact).maximize();
  const likely = [
    [language, script],
    [language, script, region],
    [language, region],
  ].map((each) => each.filter((part) => part !== undefined).join('-'));
  const tags = [...(KIN[language] ?? []), ...general.slice(0, -1), ...likely];
  return [...new Set(tags.filter((tag) => tag !== exact)), exact];
}
