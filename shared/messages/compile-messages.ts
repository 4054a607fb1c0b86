import compile from 'icu-minify/compile';
import type { CompiledMessages } from './create-translate.ts';
import type { Messages } from './message.types.ts';

/** Turns messages into what is left to do when one is written; nothing parses them afterwards. */
export function compileMessages(messages: Messages): CompiledMessages {
  return Object.fromEntries(
    Object.entries(messages).map(([name, each]) => [
      name,
      typeof each === 'string' ? compile(each) : compileMessages(each),
    ]),
  );
}
