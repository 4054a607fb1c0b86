import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format';
import type { Translate } from './message.types.ts';

/** Messages of one language, parsed beforehand. */
export type CompiledMessages = { readonly [name: string]: CompiledMessage | CompiledMessages };

type Values = Readonly<Record<string, string | number>>;

/** Plurals go by the rules of CLDR, numbers by the habits of the language. */
const FORMAT_OPTIONS: FormatOptions = {
  formatters: {
    getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
    getNumberFormat: (...args) => new Intl.NumberFormat(...args),
    getPluralRules: (...args) => new Intl.PluralRules(...args),
  },
};

/**
 * Makes the one way to the messages of a language; see {@link Translate} for what it asks.
 *
 * A value is put in as it is, whatever braces it brings along.
 */
export function createTranslate<Tree>(locale: string, messages: CompiledMessages): Translate<Tree> {
  return (path: string, values: Values = {}) =>
    formatMessage(messageAt(messages, path), locale, values);
}

function formatMessage(message: CompiledMessage, locale: string, values: Values): string {
  const text = format<string>(message, locale, values, FORMAT_OPTIONS);
  return typeof text === 'string' ? text : [text].flat().join('');
}

function messageAt(messages: CompiledMessages, path: string): CompiledMessage {
  return path
    .split('.')
    .reduce<unknown>(
      (branch, name) => (branch as CompiledMessages)[name],
      messages,
    ) as CompiledMessage;
}
