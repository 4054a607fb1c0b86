import { canonicalTag } from './language-tags.ts';

const RIGHT_TO_LEFT = new Set('Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa'.split(' '));

/**
 * Says in which direction a language is written, for the `dir` attribute.
 *
 * Its script decides: Azerbaijani runs from left to right, and in Arabic letters the other way.
 */
export function textDirectionOf(locale: string): 'ltr' | 'rtl' {
  const tag = canonicalTag(locale);
  if (tag === null) return 'ltr';
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The attributes of words in one language among those of another; none when it is the same. */
export function languageMarks(
  locale: string,
  around: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return locale === around ? {} : { lang: locale, dir: textDirectionOf(locale) };
}
