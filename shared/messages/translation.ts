import type { Messages, TranslationOf } from './message.types.ts';

/**
 * Checks a language's messages against the English ones, whose type is given first.
 *
 * It does nothing but that, and the compiler is the one who does it.
 *
 * @example
 * export const team = translation<typeof english>()({ note: { heading: 'NPS-svar: {score}' } });
 */
export function translation<Source extends Messages>() {
  return <const Own extends Messages>(messages: Own & TranslationOf<Source, Own>): Own => messages;
}
