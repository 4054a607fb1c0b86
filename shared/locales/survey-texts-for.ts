import type { SurveyTextOverrides } from '../settings.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { fillText } from './fill-text.ts';
import { sv } from './sv.ts';
import type { SurveyTexts } from './survey-texts.ts';

const KEPT_TEXTS = 200;

type Overrides = Readonly<Record<string, SurveyTextOverrides>>;

const NO_OVERRIDES: Overrides = {};
const keptTexts = new WeakMap<Overrides, Map<string, SurveyTexts>>();

const BUILT_IN = new Map([en, da, sv].map((texts) => [texts.locale, texts]));

/**
 * Finds the survey's words in a customer's language, with the admin's own words and brand.
 *
 * The best match by BCP 47 wins (`da-DK` → `da`); an unknown or missing language gets English.
 * Overrides are laid on top from the general tag to the exact one, so `en-GB` may change one word
 * of what `en` changed.
 *
 * The result is frozen, and shared by all who ask with the same overrides object.
 */
export function surveyTextsFor(
  locale: string | null,
  overrides: Overrides | undefined,
  brandName: string | null,
): SurveyTexts {
  const kept = keptTexts.get(overrides ?? NO_OVERRIDES) ?? new Map<string, SurveyTexts>();
  keptTexts.set(overrides ?? NO_OVERRIDES, kept);
  const key = JSON.stringify([locale, brandName]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const texts = makeTexts(locale, overrides ?? NO_OVERRIDES, brandName);
  // Anybody can ask for any locale, so there has to be an end to it.
  if (kept.size >= KEPT_TEXTS) kept.clear();
  kept.set(key, texts);
  return texts;
}

function makeTexts(
  locale: string | null,
  overrides: Overrides,
  brandName: string | null,
): SurveyTexts {
  const tags = tagsFromGeneralToExact(locale ?? en.locale);
  const builtIn = tags.map((tag) => BUILT_IN.get(tag)).findLast((texts) => texts !== undefined);
  const base = builtIn ?? en;
  const overridden = [...new Set([base.locale, ...tags])].reduce(
    (texts, tag) => override(texts, overridesOf(tag, overrides)),
    base,
  );
  return fillBrand(overridden, brandName ?? base.unnamedBrand);
}

/** `zh-Hant-TW` → `zh`, `zh-hant`, `zh-hant-tw`; Zendesk and browsers differ in case. */
function tagsFromGeneralToExact(locale: string): string[] {
  const parts = locale.trim().toLowerCase().split(/[-_]/);
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}

function overridesOf(tag: string, overrides: Overrides): SurveyTextOverrides {
  const key = Object.keys(overrides).find(
    (name) => name.toLowerCase().replaceAll('_', '-') === tag,
  );
  return (key === undefined ? undefined : overrides[key]) ?? {};
}

function override(texts: SurveyTexts, own: SurveyTextOverrides): SurveyTexts {
  const { subject, greeting, question, reason, improve } = own;
  return {
    ...texts,
    email: {
      ...texts.email,
      subject: subject ?? texts.email.subject,
      greeting: greeting ?? texts.email.greeting,
      // A greeting without {name} is fit for everybody.
      greetingUnnamed:
        greeting === undefined || greeting.includes('{name}')
          ? texts.email.greetingUnnamed
          : greeting,
    },
    question: question ?? texts.question,
    reason: reason ?? texts.reason,
    improve: improve ?? texts.improve,
  };
}

function fillBrand<T>(texts: T, brand: string): T;
function fillBrand(texts: unknown, brand: string): unknown {
  if (typeof texts === 'string') return fillText(texts, { brand });
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.freeze(
    Object.fromEntries(
      Object.entries(texts).map(([key, value]) => [key, fillBrand<unknown>(value, brand)]),
    ),
  );
}
