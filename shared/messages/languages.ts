/** Languages in which customers are asked, by their tag; others get English. */
export const CUSTOMER_LANGUAGES = [
  'en',
  'da',
  'sv',
  'nb',
  'fi',
  'de',
  'nl',
  'fr',
  'es',
  'it',
  'pt-PT',
  'pt-BR',
  'pl',
  'cs',
  'hu',
  'ja',
  'zh-Hans',
  'ar',
] as const;

/** One of {@link CUSTOMER_LANGUAGES}. */
export type CustomerLanguageTag = (typeof CUSTOMER_LANGUAGES)[number];
