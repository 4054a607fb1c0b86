import { renderMessagePage } from '../../../../backend/response/page/render-message-page.tsx';
import { renderThankYouPage } from '../../../../backend/response/page/render-thank-you-page.tsx';
import { renderUnsubscribePage } from '../../../../backend/response/page/render-unsubscribe-page.tsx';
import { aFrame, surveyPageHtml } from './a-page.ts';

/** Every page that a customer may be shown, by what it is for, in one language. */
export function pagesIn(locale: string): [string, string][] {
  const frame = aFrame(locale);
  const message = frame.language.t('page.scoreMissing');
  const place = 'https://acme.example/reviews';
  const thanks = { ...frame, message: null, amendUrl: '/s/abc.def', reviewUrl: place };
  const said = { ...thanks, contactDay: null };
  const contactDay = longestDayIn(frame.language.builtInLocale);
  const leaving = { ...frame, action: '/s/abc.def/unsubscribe' };
  return [
    ['survey', surveyPageHtml({ askImprove: true, score: 7 }, locale)],
    ['amending', surveyPageHtml({ askImprove: true, answered: true, comment: 'slow' }, locale)],
    ['mistake', surveyPageHtml({ askImprove: true, error: { field: 'score', message } }, locale)],
    ['promoter', renderThankYouPage({ ...said, score: 9, category: 'promoter' })],
    ['passive', renderThankYouPage({ ...said, score: 7, category: 'passive' })],
    ['detractor', renderThankYouPage({ ...thanks, contactDay, score: 0, category: 'detractor' })],
    ['expired', renderMessagePage({ ...frame, kind: 'expired', contactUrl: place })],
    ['not found', renderMessagePage({ ...frame, kind: 'not_found' })],
    ['failed', renderMessagePage({ ...frame, kind: 'failed' })],
    ['unsubscribe', renderUnsubscribePage({ ...leaving, state: 'confirm' })],
    ['unsubscribed', renderUnsubscribePage({ ...leaving, state: 'done' })],
    ['subscribed again', renderUnsubscribePage({ ...leaving, state: 'undone' })],
  ];
}

/** Of a week of December, as the page writes it. */
function longestDayIn(locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const days = Array.from({ length: 7 }, (_, day) => format.format(new Date(2026, 11, 20 + day)));
  return days.reduce((longest, day) => (day.length > longest.length ? day : longest));
}
