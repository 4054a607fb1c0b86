import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../../../shared/reasons.ts';
import type { agent } from '../../../../shared/messages/en/agent.ts';
import { TEAM_LANGUAGES } from '../../../../shared/messages/team-languages.ts';
import { CUSTOMER_LANGUAGES } from '../../../../shared/messages/languages.ts';
import type { Messages } from '../../../../shared/messages/message.types.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/messages');

type MessageFile = { language: string; audience: string; messages: Messages };

/** Every file of messages there is: a new language is checked without being named here. */
const files: MessageFile[] = await Promise.all(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => /^([\w-]+)[/\\](\w+)\.ts$/.exec(path))
    .filter((match) => match !== null)
    .map(async ([, language = '', audience = '']) => {
      const module = (await import(`${FOLDER}/${language}/${audience}.ts`)) as Messages;
      return { language, audience, messages: module[audience] as Messages };
    }),
);

/** All messages of a tree by their way. */
function flatten(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([name, each]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return typeof each === 'string' ? [[here, each]] : flatten(each, here);
  });
}

/** The cases that each plural in a message offers. */
function pluralsIn(message: string): string[][] {
  return [...message.matchAll(/\{\w+, plural,((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, cases = '']) =>
    [...cases.matchAll(/([\w=]+) \{/g)].map(([, name = '']) => name),
  );
}

const offered = (audience: string) =>
  files.filter((file) => file.audience === audience).map(({ language }) => language);

it.each([
  ['agent', TEAM_LANGUAGES],
  ['workspace', TEAM_LANGUAGES],
  ['team', TEAM_LANGUAGES],
  ['customer', CUSTOMER_LANGUAGES],
])('all languages of the %s have what is read there', (audience, languages) => {
  expect(offered(audience).toSorted()).toEqual([...languages].toSorted());
});

describe.each(files)('what is said to $audience in $language', ({ language, messages }) => {
  const all = flatten(messages);

  it('is in order as ICU MessageFormat', () => {
    for (const [path, message] of all) {
      expect(() => compile(message), path).not.toThrow();
      expect(message, path).not.toMatch(/\{\{|<\w/);
    }
  });

  it('is never empty, and never ends in a space by accident', () => {
    const empty = all.filter(([path, message]) => message === '' && !path.endsWith('.hint'));
    const spaced = all.filter(
      ([path, message]) => message.trim() !== message && path !== 'page.errorPrefix',
    );
    expect([empty, spaced]).toEqual([[], []]);
  });

  it('never makes the brand the subject of a sentence, where "us" would not fit', () => {
    // What it becomes there fits anywhere.
    if (language === 'ja') return;
    for (const [path, message] of all) {
      expect(message, path).not.toMatch(/(^|[.:?!] )\{brand\}/);
    }
  });

  it('offers every plural that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const [path, message] of all) {
      for (const cases of pluralsIn(message)) {
        expect(cases, path).toEqual(expect.arrayContaining(pluralCategories));
      }
    }
  });
});

it('the check of plurals sees them', () => {
  expect(pluralsIn('a {n, plural, =0 {none} one {# b} other {# c}} d')).toEqual([
    ['=0', 'one', 'other'],
  ]);
});

describe.each(files.filter(({ audience }) => audience === 'agent'))(
  'reasons in $language',
  ({ messages }) => {
    const { reasons } = messages as unknown as typeof agent;

    it.each(REASONS)('say why: %s', (reason) => {
      const { why } = reasons[reason];
      expect(why).toMatch(/^\p{Lu}.*\.$/u);
      expect(why).not.toContain(reason);
    });

    it('are told apart', () => {
      expect(new Set(REASONS.map((reason) => reasons[reason].why)).size).toBe(REASONS.length);
    });
  },
);
