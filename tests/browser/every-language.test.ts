import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderInvitationEmail } from '../../backend/invitation/email/render-invitation-email.tsx';
import { renderMessagePage } from '../../backend/response/page/render-message-page.tsx';
import { renderThankYouPage } from '../../backend/response/page/render-thank-you-page.tsx';
import { renderUnsubscribePage } from '../../backend/response/page/render-unsubscribe-page.tsx';
import { CUSTOMER_LANGUAGES } from '../../shared/messages/languages.ts';
import { CATEGORIES } from '../../shared/nps.ts';
import { launchChromium } from '../support/chromium.ts';
import { anEmail } from '../unit/invitation/email/an-email.ts';
import { aFrame, surveyPageHtml } from '../unit/response/page/a-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
});
afterAll(() => browser.close());

/** All that a customer may be shown, in one language. */
function documentsIn(locale: string): [string, string][] {
  const frame = aFrame(locale);
  const { language } = frame;
  const error = { field: 'score', message: language.t('page.scoreMissing') } as const;
  const thanks = { ...frame, message: null, amendUrl: '/survey', score: 0 } as const;
  const leaving = { ...frame, action: '/unsubscribe' };
  return [
    ...(['invitation', 'reminder'] as const).map((kind): [string, string] => [
      kind,
      renderInvitationEmail(anEmail({ language, kind, customerLocale: locale })).html,
    ]),
    ['survey', surveyPageHtml({ score: 9, askImprove: true }, locale)],
    ['mistake', surveyPageHtml({ error, askImprove: true, answered: true }, locale)],
    ...CATEGORIES.map((category): [string, string] => [
      category,
      renderThankYouPage({ ...thanks, category }),
    ]),
    ...(['expired', 'not_found', 'failed'] as const).map((kind): [string, string] => [
      kind,
      renderMessagePage({ ...frame, kind }),
    ]),
    ...(['confirm', 'done', 'undone'] as const).map((state): [string, string] => [
      state,
      renderUnsubscribePage({ ...leaving, state }),
    ]),
  ];
}

it.each(CUSTOMER_LANGUAGES)('every mail and page in %s fits 320 pixels', async (locale) => {
  for (const [name, html] of documentsIn(locale)) {
    await page.setContent(html);
    expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBe(320);
  }
});
