import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderInvitationEmail } from '../../backend/invitation/email/render-invitation-email.tsx';
import { customerLanguageFor } from '../../shared/messages/customer-language.ts';
import { CUSTOMER_LANGUAGES } from '../../shared/messages/languages.ts';
import { launchChromium } from '../support/chromium.ts';
import { anEmail } from '../unit/invitation/email/an-email.ts';
import { pagesIn } from '../unit/response/page/pages-in.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
});
afterAll(() => browser.close());

/** The mails in one language, by their kind. */
function mailsIn(locale: string): [string, string][] {
  const language = customerLanguageFor(locale, {}, 'Acme');
  return (['invitation', 'reminder'] as const).map((kind) => [
    kind,
    renderInvitationEmail(anEmail({ language, kind, customerLocale: locale })).html,
  ]);
}

it.each(CUSTOMER_LANGUAGES)('every mail and page in %s fits 320 pixels', async (locale) => {
  for (const [name, html] of [...mailsIn(locale), ...pagesIn(locale)]) {
    await page.setContent(html);
    expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBe(320);
  }
});
