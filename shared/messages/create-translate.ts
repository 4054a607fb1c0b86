import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format';
import type { Translate } from './message.types.ts';

/** Messages of one language, parsed beforehand. */
export type CompiledMessages = { readonly [name: string]: CompiledMessage | CompiledMessages };

/** What is put into a message, by name. */
export type Values = Readonly<Record<string, string | number>>;

/** Plurals go by the rules of CLDR, numbers by the habits of the language. */
const FORMAT_OPTIONS: FormatOptions = {
  formatters: {
    getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
    getNumberFormat: (...args) => new Intl.NumberFormat(...args),
    getPluralRules: (...args) => new Intl.PluralRules(...args),
  },
};

/** Makes the way to the messages of a language; see {@link Translate} for what it asks. */
export function createTranslate<Tree>(locale: string, messages: CompiledMessages): Translate<Tree> {
  return (path: string, values: Values = {}) => writeMessage(locale, messages, path, values);
}

/**
 * Writes the message at `path`, for those who have seen to the types themselves.
 *
 * A value is put in as it is, whatever braces it brings along.
 */
export function writeMessage(
  locale: string,
  messages: CompiledMessages,
  path: string,
  values: Values,
): string {
  const found = path
    .split('.')
    .reduce<unknown>((branch, name) => (branch as CompiledMessages)[name], messages);
  const text = format<string>(found as CompiledMessage, locale, values, FORMAT_OPTIONS);
  return typeof text === 'string' ? text : [text].flat().join('');
}
