import type { SurveyTextOverrides } from '../settings.ts';
import { compileMessages } from './compile-messages.ts';
import { writeMessage, type CompiledMessages, type Values } from './create-translate.ts';
import { customer as da } from './da/customer.ts';
import { customer as en, type CustomerMessages } from './en/customer.ts';
import { fillText } from './fill-text.ts';
import type { Messages, PathOf, Translate } from './message.types.ts';
import { customer as sv } from './sv/customer.ts';

/** Languages in which customers are asked; others get English. */
const BUILT_IN: Readonly<Record<string, Messages>> = { en, da, sv };

type CustomerPath = PathOf<CustomerMessages>;

/** Where the words that an admin may replace stand among the messages. */
const REPLACEABLE = {
  subject: 'email.subject',
  greeting: 'email.greeting',
  question: 'question',
  reason: 'reason',
  improve: 'improve',
} as const satisfies Record<keyof SurveyTextOverrides, CustomerPath>;

const UNNAMED_BRAND = 'unnamedBrand' satisfies CustomerPath;

type Overrides = Readonly<Record<string, SurveyTextOverrides>>;

/** How a survey speaks to a customer. */
export type CustomerLanguage = {
  /** BCP 47, as in the `lang` attribute. */
  locale: string;
  /** The same for all who are told the same in this language. */
  key: string;
  /** Writes a message; the brand is known already. */
  t: Translate<CustomerMessages, 'brand'>;
  /** Makes a way to the messages that knows more, also where the admin's own words ask for it. */
  knowing: <Name extends string>(
    values: Readonly<Record<Name, string | number>>,
  ) => Translate<CustomerMessages, 'brand' | Name>;
};

const compiled = new Map<string, CompiledMessages>();

/**
 * Finds the survey's words in a customer's language, with the admin's own words and brand.
 *
 * The best match by BCP 47 wins (`da-DK` → `da`); an unknown or missing language gets English.
 * Overrides are laid on top from the general tag to the exact one, so `en-GB` may change one word
 * of what `en` changed. They know placeholders in braces and nothing else of messages: one that has
 * no value stays as it is.
 */
export function customerLanguageFor(
  locale: string | null,
  overrides: Overrides | undefined,
  brandName: string | null,
): CustomerLanguage {
  const tags = tagsFromGeneralToExact(locale ?? 'en');
  const language = tags.findLast((tag) => Object.hasOwn(BUILT_IN, tag)) ?? 'en';
  const builtIn = compiledIn(language);
  const own = ownWords([...new Set([language, ...tags])], overrides ?? {});
  const brand = brandName ?? writeMessage(language, builtIn, UNNAMED_BRAND, {});

  const knowing =
    (known: Values) =>
    (path: string, values: Values = {}) => {
      const all = { brand, ...known, ...values };
      const words = own.get(path);
      return words === undefined
        ? writeMessage(language, builtIn, path, all)
        : fillText(words, all);
    };
  return { locale: language, key: JSON.stringify([brand, ...own]), t: knowing({}), knowing };
}

function compiledIn(language: string): CompiledMessages {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const messages = compileMessages(BUILT_IN[language] ?? en);
  compiled.set(language, messages);
  return messages;
}

/** `zh-Hant-TW` → `zh`, `zh-hant`, `zh-hant-tw`; Zendesk and browsers differ in case. */
function tagsFromGeneralToExact(locale: string): string[] {
  const parts = locale.trim().toLowerCase().split(/[-_]/);
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}

/** The admin's words by their place among the messages; later tags go before earlier ones. */
function ownWords(tags: readonly string[], overrides: Overrides): Map<string, string> {
  const own = new Map<string, string>();
  for (const tag of tags) {
    const key = Object.keys(overrides).find(
      (name) => name.toLowerCase().replaceAll('_', '-') === tag,
    );
    const words = (key === undefined ? undefined : overrides[key]) ?? {};
    for (const [name, path] of Object.entries(REPLACEABLE)) {
      const text = words[name as keyof SurveyTextOverrides];
      if (text !== undefined) own.set(path, text);
    }
    // A greeting without {name} is fit for everybody.
    if (words.greeting?.includes('{name}') === false) {
      own.set('email.greetingUnnamed' satisfies CustomerPath, words.greeting);
    }
  }
  return own;
}
