import { renderMessagePage } from '../../../../backend/response/page/render-message-page.tsx';
import { renderThankYouPage } from '../../../../backend/response/page/render-thank-you-page.tsx';
import { renderUnsubscribePage } from '../../../../backend/response/page/render-unsubscribe-page.tsx';
import { aFrame, surveyPageHtml } from './a-page.ts';

/** Every page that a customer may be shown, by what it is for, in one language. */
export function pagesIn(locale: string): [string, string][] {
  const frame = aFrame(locale);
  const message = frame.language.t('page.scoreMissing');
  const thanks = { ...frame, message: null, amendUrl: '/s/abc.def' };
  const leaving = { ...frame, action: '/s/abc.def/unsubscribe' };
  return [
    ['survey', surveyPageHtml({ askImprove: true, score: 7 }, locale)],
    ['amending', surveyPageHtml({ askImprove: true, answered: true, comment: 'slow' }, locale)],
    ['mistake', surveyPageHtml({ askImprove: true, error: { field: 'score', message } }, locale)],
    ['promoter', renderThankYouPage({ ...thanks, score: 9, category: 'promoter' })],
    ['passive', renderThankYouPage({ ...thanks, score: 7, category: 'passive' })],
    ['detractor', renderThankYouPage({ ...thanks, score: 0, category: 'detractor' })],
    ['expired', renderMessagePage({ ...frame, kind: 'expired' })],
    ['not found', renderMessagePage({ ...frame, kind: 'not_found' })],
    ['failed', renderMessagePage({ ...frame, kind: 'failed' })],
    ['unsubscribe', renderUnsubscribePage({ ...leaving, state: 'confirm' })],
    ['unsubscribed', renderUnsubscribePage({ ...leaving, state: 'done' })],
    ['subscribed again', renderUnsubscribePage({ ...leaving, state: 'undone' })],
  ];
}
