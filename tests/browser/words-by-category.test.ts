import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SurveyPageInput } from '../../backend/response/page/SurveyPage.tsx';
import { customerLanguageFor } from '../../shared/messages/customer-language.ts';
import { SCORES } from '../../shared/nps.ts';
import { launchChromium } from '../support/chromium.ts';
import { surveyPageHtml } from '../unit/response/page/a-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
// What asks has to need no script.
beforeEach(async () => {
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterEach(() => page.close());

async function open(changes: Partial<SurveyPageInput>): Promise<void> {
  await page.setContent(surveyPageHtml({ askImprove: true, ...changes }));
}

/** The names by which a screen reader knows the two fields. */
async function asked(): Promise<(string | undefined)[]> {
  const tree = await page.locator('form').ariaSnapshot();
  return [...tree.matchAll(/textbox "(.*) \(optional\)"/g)].map(([, name]) => name);
}

const ANY = ['What is the main reason for your score?', 'What could we do better?'];
const PROMOTER = ['What did we do well?', 'What could we do even better?'];
const PASSIVE = ['What kept it from being a 9 or 10?', 'What would have made it a 9 or 10?'];
const DETRACTOR = ['What was the main problem?', 'What should we have done differently?'];
const OF_SCORE = [...SCORES.slice(0, 7).map(() => DETRACTOR), PASSIVE, PASSIVE, PROMOTER, PROMOTER];

it.each(SCORES)('a customer who has chosen %i is asked what fits it', async (score) => {
  await open({ score });
  expect(await asked()).toEqual(OF_SCORE[score]);
});

it('whoever has not chosen yet is asked what fits anybody, and then what fits the choice', async () => {
  await open({ score: null });
  expect(await asked()).toEqual(ANY);
  for (const score of [3, 8, 10] as const) {
    await page.locator(`[name=score][value="${score}"]`).check();
    expect(await asked()).toEqual(OF_SCORE[score]);
  }
});

it('a tick elsewhere in the form is no choice', async () => {
  await open({ score: null, contactOk: true });
  expect(await asked()).toEqual(ANY);
});

it("an admin's own words are for everybody", async () => {
  const language = customerLanguageFor('en', { en: { reason: 'Why so?' } }, 'Acme');
  await open({ score: 9, language });
  expect(await asked()).toEqual(['Why so?', PROMOTER[1]]);
});

it('the number of the mail is said in words, for as long as it is the one', async () => {
  await open({ score: 8 });
  const said = page.getByText('You chose 8. Send your answer below, or choose another number.');
  expect(await said.isVisible()).toBe(true);
  await page.locator('[name=score][value="9"]').check();
  expect(await said.isVisible()).toBe(false);
  await page.locator('[name=score][value="8"]').check();
  expect(await said.isVisible()).toBe(true);
});

it.each([{ score: null }, { score: 8, answered: true } as const])(
  'nothing is said of a number that no mail has chosen: %j',
  async (changes) => {
    await open(changes);
    expect(await page.locator('.chosen').count()).toBe(0);
  },
);
