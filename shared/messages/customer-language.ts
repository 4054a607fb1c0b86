import type { SurveyTextOverrides } from '../settings.ts';
import { compileMessages } from './compile-messages.ts';
import { writeMessage, type CompiledMessages, type Values } from './create-translate.ts';
import { CUSTOMER_MESSAGES } from './customer-messages.ts';
import type { CustomerMessages } from './en/customer.ts';
import { fillText } from './fill-text.ts';
import { canonicalTag, tagsFromGeneralToExact } from './language-tags.ts';
import type { CustomerLanguageTag } from './languages.ts';
import type { PathOf, Translate } from './message.types.ts';

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
  /** Of the question, and so of what asks it; BCP 47, as in the `lang` attribute. */
  locale: string;
  /** Of all words but the admin's own. */
  builtInLocale: string;
  /** Of the words at a place; the admin's own may be in a language that is not built in. */
  localeOf: (path: CustomerPath) => string;
  /** Whether the admin's own words stand at a place. */
  isOwn: (path: CustomerPath) => boolean;
  /** The same for all who are told the same in this language. */
  key: string;
  /** Writes a message; the brand is known already. */
  t: Translate<CustomerMessages, 'brand'>;
  /** Makes a way to the messages that knows more, also where the admin's own words ask for it. */
  knowing: <Name extends string>(
    values: Readonly<Record<Name, string | number>>,
  ) => Translate<CustomerMessages, 'brand' | Name>;
  /** Puts the brand into words of the admin's that are none of the messages. */
  withBrand: (text: string) => string;
};

type OwnWords = { text: string; locale: string };

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
  const tags = locale === null ? ['en'] : tagsFromGeneralToExact(locale);
  const language = builtInAmong(tags);
  const builtIn = compiledIn(language ?? 'en');
  const builtInLocale = language ?? 'en';
  const own = ownWords([...new Set([builtInLocale, ...tags])], overrides ?? {}, language);
  const brand = brandName ?? writeMessage(builtInLocale, builtIn, UNNAMED_BRAND, {});

  const knowing =
    (known: Values) =>
    (path: string, values: Values = {}) => {
      const all = { brand, ...known, ...values };
      const words = own.get(path);
      return words === undefined
        ? writeMessage(builtInLocale, builtIn, path, all)
        : fillText(words.text, all);
    };
  const localeOf = (path: CustomerPath) => own.get(path)?.locale ?? builtInLocale;
  return {
    locale: localeOf('question'),
    builtInLocale,
    localeOf,
    isOwn: (path) => own.has(path),
    key: JSON.stringify([brand, ...own]),
    t: knowing({}),
    knowing,
    withBrand: (text) => fillText(text, { brand }),
  };
}

/** The built-in language that serves one of these tags; `undefined` when customers get English. */
export function builtInAmong(tags: readonly string[]): CustomerLanguageTag | undefined {
  return tags.findLast(isBuiltIn);
}

function isBuiltIn(tag: string): tag is CustomerLanguageTag {
  return Object.hasOwn(CUSTOMER_MESSAGES, tag);
}

function compiledIn(language: CustomerLanguageTag): CompiledMessages {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const messages = compileMessages(CUSTOMER_MESSAGES[language]);
  compiled.set(language, messages);
  return messages;
}

/**
 * The admin's words by their place among the messages; later tags go before earlier ones.
 *
 * Those for a region of a built-in language are in that language.
 */
function ownWords(
  tags: readonly string[],
  overrides: Overrides,
  language: string | undefined,
): Map<string, OwnWords> {
  const own = new Map<string, OwnWords>();
  for (const tag of tags) {
    // Words for another language that is built in are not for this one, however near it is.
    if (tag !== language && language !== undefined && isBuiltIn(tag)) continue;
    const key = Object.keys(overrides).find(
      (name) => (canonicalTag(name) ?? name.trim().toLowerCase()) === tag,
    );
    const words = (key === undefined ? undefined : overrides[key]) ?? {};
    const locale = language ?? canonicalTag(tag) ?? 'und';
    for (const [name, path] of Object.entries(REPLACEABLE)) {
      const text = words[name as keyof SurveyTextOverrides];
      if (text !== undefined) own.set(path, { text, locale });
    }
    // A greeting without {name} is fit for everybody.
    if (words.greeting?.includes('{name}') === false) {
      own.set('email.greetingUnnamed' satisfies CustomerPath, { text: words.greeting, locale });
    }
  }
  return own;
}
