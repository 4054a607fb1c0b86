import { plainWords } from '../../shared/strangers-words.ts';

/**
 * A regular expression that finds words as they were typed, whatever their case.
 *
 * `null` where nothing is left to search for. Letters beyond ASCII are spelt out in both cases:
 * some databases know no others. One space stands for any, since comments have lines.
 */
export function searchPattern(words: string): string | null {
  const asked = plainWords(words).trim();
  if (asked === '') return null;
  return asked
    .split(/\s+/)
    .map((word) => Array.from(word, inAnyCase).join(''))
    .join('\\s+');
}

/** Signs of one UTF-16 unit; others have no case that matters. */
function inAnyCase(sign: string): string {
  if (/^[a-z0-9]$/i.test(sign)) return sign;
  if (/^[!-~]$/.test(sign)) return `\\${sign}`;
  const cases = [sign, sign.toLowerCase(), sign.toUpperCase()];
  const single = new Set(cases.filter((each) => each.length === 1));
  return single.size <= 1 ? sign : `[${[...single].join('')}]`;
}
