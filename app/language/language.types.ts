import type { Formats } from './create-formats.ts';
import type { Translate } from './create-translate.ts';

/** How the app speaks to this agent: texts, dates and times. */
export type Language = { code: TextLanguage; t: Translate; formats: Formats };

/** Languages the app has texts in. */
export type TextLanguage = 'en' | 'da' | 'sv';
