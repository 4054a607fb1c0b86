import { customerLanguageFor } from '../../shared/messages/customer-language.ts';
import { settingsSchema, type Settings, type Survey } from '../../shared/settings.ts';
import type { PageFrame } from './page/page-frame.types.ts';

/** A page's words and looks, all but the nonce, which is new for each answer. */
export type CustomerFrame = Omit<PageFrame, 'nonce'>;

/** Makes the frame of a survey's pages, or of a page without any survey. */
export function frameOf(
  { branding, surveys }: Pick<Settings, 'branding' | 'surveys'>,
  survey: Survey | null,
  locale: string | null,
): CustomerFrame {
  const brandName = (survey ?? surveys[0])?.brandName ?? null;
  const language = customerLanguageFor(locale, survey?.texts ?? {}, brandName);
  return { language, brandName, color: branding.color, logoUrl: branding.logoUrl };
}

/** The frame for a visitor of whom nothing is known. */
export const NEUTRAL_FRAME: CustomerFrame = frameOf(settingsSchema.parse({}), null, null);
