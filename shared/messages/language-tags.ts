/** Norwegian has a tag for itself and one for each way of writing it; Zendesk uses the first. */
const KIN: Readonly<Record<string, string>> = { no: 'nb', nb: 'no', nn: 'no' };

/**
 * Writes a language tag as BCP 47 has it; `null` for what cannot be one.
 *
 * `pt_br` is `pt-BR`, and `iw`, an older tag, is `he`. Whether there is such a language is another
 * question.
 */
export function canonicalTag(tag: string): string | null {
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
 * also served by the words for where most of its people live: `pt` by `pt-BR`, and not by `pt-PT`.
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
  const kin = KIN[language];
  const tags = [...(kin === undefined ? [] : [kin]), ...general.slice(0, -1), ...likely];
  return [...new Set(tags.filter((tag) => tag !== exact)), exact];
}
