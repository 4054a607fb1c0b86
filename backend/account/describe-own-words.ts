import type { Settings } from '../../shared/settings.ts';
import type { FieldFault } from '../platform/errors.ts';
import { nearestName } from '../platform/nearest-name.ts';
import { findOwnWordsFaults, type OwnWordsFault } from './own-words.rules.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const ENGLISH = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Puts into sentences what is odd about the admin's own words, one for each setting. */
export function describeOwnWords(settings: Pick<Settings, 'surveys'>): string[] {
  return noteOwnWords(settings).map(({ field, message }) => `${field}: ${message}`);
}

/** The same, each beside the path of its setting. */
export function noteOwnWords(settings: Pick<Settings, 'surveys'>): FieldFault[] {
  return findOwnWordsFaults(settings).map((fault) => ({
    field: fault.path,
    message: describe(fault),
  }));
}

function describe(fault: OwnWordsFault): string {
  switch (fault.kind) {
    case 'no_language': {
      const tag = fault.path.split('.').slice(3).join('.');
      return `"${tag}" is no language, so nobody is shown these words${didYouMean(suggestTag(tag))}.`;
    }
    case 'same_language':
      return `this is the same language as "${fault.as}", whose words are the ones shown; put all of them there.`;
    case 'missing': {
      const isOne = fault.words.length === 1;
      const words = fault.words.join(', ');
      return `${words} ${isOne ? 'is' : 'are'} missing; ${isOne ? 'it is' : 'they are'} shown in English.`;
    }
    case 'unknown_placeholder': {
      const near = nearestName(fault.placeholder.replace(/[^\p{L}]/gu, ''), fault.known);
      const known = fault.known.map((name) => `{${name}}`).join(', ');
      const hint = near === null ? ` (known here: ${known})` : didYouMean(`{${near}}`);
      return `${fault.placeholder} is no placeholder here, so customers read its braces${hint}.`;
    }
  }
}

function didYouMean(name: string | null): string {
  return name === null ? '' : ` (did you mean ${name}?)`;
}

/** `english` may stand for `en`, and a country's `dk` for what most people speak there. */
function suggestTag(tag: string): string | null {
  const [first = '', ...rest] = tag.trim().split(/[-_]/);
  if (first.length > 3) return suggestByName(first);
  try {
    if (isNamed(first)) return first.toLowerCase();
    if (rest.length > 0 || first.length !== 2) return null;
    const { language } = new Intl.Locale(`und-${first}`).maximize();
    // What English is for, unless it is the country's own, is a guess about no country at all.
    return language === 'en' && !['us', 'gb', 'uk'].includes(first.toLowerCase()) ? null : language;
  } catch {
    return null;
  }
}

function suggestByName(name: string): string | null {
  const codes = LETTERS.flatMap((one) => LETTERS.map((two) => one + two));
  const byName = new Map(
    codes.filter(isNamed).flatMap((code) => {
      const theirs = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' });
      return [ENGLISH.of(code), theirs.of(code)].map(
        (each) => [each?.toLowerCase() ?? '', code] as const,
      );
    }),
  );
  const near = nearestName(name, [...byName.keys()]);
  return near === null ? null : (byName.get(near) ?? null);
}

function isNamed(code: string): boolean {
  return ENGLISH.of(code) !== undefined;
}
