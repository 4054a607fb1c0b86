import { LRUCache } from 'lru-cache';
import { builtInAmong, customerLanguageFor } from '../../shared/messages/customer-language.ts';
import { tagsFromGeneralToExact } from '../../shared/messages/language-tags.ts';
import { settingsSchema, type Settings, type Survey } from '../../shared/settings.ts';
import type { PageFrame } from './page/page-frame.types.ts';
import { surveyPageCsp } from './page/survey-page-csp.ts';

/** A page's words and looks, and the policy it goes out with. */
export type CustomerFrame = { look: PageFrame; policy: string };

/** Makes the frame of a survey's pages, or of a page without any survey. */
export function frameOf(
  settings: Pick<Settings, 'branding' | 'surveys'>,
  survey: Survey | null,
  locale: string | null,
): CustomerFrame {
  const frames = framesOf.get(settings) ?? new LRUCache<string, CustomerFrame>({ max: 100 });
  framesOf.set(settings, frames);
  const key = JSON.stringify([survey?.id, locale]);
  const kept = frames.get(key);
  if (kept !== undefined) return kept;
  const frame = makeFrame(settings, survey, locale);
  frames.set(key, frame);
  return frame;
}

/** Finding a customer's words takes longer than the rest of a page, and is the same for many. */
const framesOf = new WeakMap<object, LRUCache<string, CustomerFrame>>();

function makeFrame(
  { branding, surveys }: Pick<Settings, 'branding' | 'surveys'>,
  survey: Survey | null,
  locale: string | null,
): CustomerFrame {
  const brandName = (survey ?? surveys[0])?.brandName ?? null;
  const language = customerLanguageFor(locale, survey?.texts ?? {}, brandName);
  const { color, logoUrl, contactUrl } = branding;
  const policy = surveyPageCsp({ color, logoUrl });
  return { look: { language, brandName, color, logoUrl, contactUrl }, policy };
}

const NO_SETTINGS = settingsSchema.parse({});
/** More than anybody reads; the header is a stranger's. */
const MOST_LANGUAGES = 20;

/**
 * The frame for a stranger, by the languages of their browser, the best first.
 *
 * `settings` are those of whom they can only have meant, where that is known.
 */
export function neutralFrame(
  languages: readonly string[],
  settings: Pick<Settings, 'branding' | 'surveys'> = NO_SETTINGS,
): CustomerFrame {
  const [spoken = null] = languages
    .slice(0, MOST_LANGUAGES)
    .flatMap((language) => builtInAmong(tagsFromGeneralToExact(language)) ?? []);
  return frameOf(settings, null, spoken);
}
