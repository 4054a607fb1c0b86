import type { TFunction } from 'i18next';
import type { Formats } from './create-formats.ts';

/** Looks up a text in the agent's language. */
export type Translate = TFunction<'app'>;

/** How the app speaks to this agent: texts, dates and times. */
export type Language = { code: TextLanguage; t: Translate; formats: Formats };

/** Languages the app has texts in. */
export type TextLanguage = 'en' | 'da' | 'sv';
