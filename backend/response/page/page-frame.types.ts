import type { SurveyTexts } from '../../../shared/locales/survey-texts.ts';

/** What every page for customers needs, whatever it says. */
export type PageFrame = {
  texts: SurveyTexts;
  brandName: string | null;
  /** The brand's colour, `#rrggbb`; tints that can be read are derived from it. */
  color: string;
  logoUrl: string | null;
  /** Fresh for every response; the same as in {@link surveyPageCsp}. */
  nonce: string;
};
