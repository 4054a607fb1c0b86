import type { Category, Score } from '../../shared/nps.ts';
import type { Settings, Survey } from '../../shared/settings.ts';
import { contactDayOf } from './contact-day.rules.ts';
import { frameOf } from './customer-frame.ts';
import { renderMessagePage } from './page/render-message-page.tsx';
import { renderSurveyPage } from './page/render-survey-page.tsx';
import { renderThankYouPage } from './page/render-thank-you-page.tsx';
import { renderUnsubscribePage } from './page/render-unsubscribe-page.tsx';

/** A page that customers see, as it is named. */
export type PreviewPage = 'page' | 'answered' | 'thanks' | 'unsubscribe' | 'expired';

const SCORES: Record<Category, Score> = { promoter: 9, passive: 7, detractor: 3 };
/** Posts and follows nothing. */
const NOWHERE = '#';

type Shown = {
  settings: Settings;
  survey: Survey;
  locale: string | null;
  page: PreviewPage;
  category: Category;
  now: Date;
};

/** Renders a page of a survey as a customer of this language would see it. */
export function previewPage({ settings, survey, locale, page, category, now }: Shown) {
  const frame = frameOf(settings, survey, locale);
  const look = { ...frame.look, contactUrl: frame.look.contactUrl && NOWHERE };
  const { locale: ofQuestion, builtInLocale } = look.language;
  const isSurvey = page === 'page' || page === 'answered';
  return { html: render(), locale: isSurvey ? ofQuestion : builtInLocale };

  function render(): string {
    switch (page) {
      case 'page':
      case 'answered': {
        const answered = page === 'answered';
        const { askReason, askImprove } = survey;
        return renderSurveyPage({
          ...look,
          action: NOWHERE,
          unsubscribeUrl: NOWHERE,
          score: answered ? SCORES[category] : null,
          comment: null,
          improve: null,
          contactOk: false,
          askReason,
          askImprove,
          error: null,
          answered,
        }).toString();
      }
      case 'thanks':
        return renderThankYouPage({
          ...look,
          score: SCORES[category],
          category,
          message: survey.thankYou[category] || null,
          amendUrl: NOWHERE,
          contactDay: contactDayOf(
            settings,
            { score: SCORES[category], updatedAt: now },
            { locale: builtInLocale, now },
          ),
          reviewUrl: survey.reviewUrl && NOWHERE,
        });
      case 'unsubscribe':
        return renderUnsubscribePage({ ...look, state: 'confirm', action: NOWHERE });
      case 'expired':
        return renderMessagePage({ ...look, kind: 'expired' });
    }
  }
}
