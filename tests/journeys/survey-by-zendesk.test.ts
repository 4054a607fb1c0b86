import { Window } from 'happy-dom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SCORES } from '../../shared/nps.ts';
import { setScene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { chosenOn, post } from '../support/survey-form.ts';

let product: Product;
beforeAll(async () => {
  const surveys = [{ id: 'default', channel: 'zendesk' }];
  product = await startProduct({ seed: 'empty', settings: { surveys } });
});
afterAll(() => product.close());

/** The comment that Zendesk mails to the customer, as their mail program reads it. */
async function askByComment(locale: string) {
  const scene = setScene(product, { locale });
  scene.solve();
  await scene.viewWhen('an invitation', ({ invitation }) => invitation !== null);
  await product.skipHours(25);
  await settle(product);
  const [comment] = product.sandbox
    .comments(scene.ticketId)
    .filter(({ body }) => body.includes('/s/'));
  const { body } = new new Window().DOMParser().parseFromString(
    comment?.html_body ?? '',
    'text/html',
  );
  const links = [...body.querySelectorAll('a')].map((link) => ({
    href: link.getAttribute('href') ?? '',
    text: link.textContent,
  }));
  return { scene, comment, links };
}

it.each(['en-GB', 'de', 'ar'])(
  'asks by a comment with a link for each score: %s',
  async (locale) => {
    const { scene, comment, links } = await askByComment(locale);
    expect(comment?.public).toBe(true);
    // What is shown is where it leads, from end to end.
    for (const { href, text } of links) expect(text).toBe(href);
    const [survey = '', ...others] = links.map(({ href }) => href);
    expect(others).toEqual([
      ...SCORES.map((score) => `${survey}?score=${score}`),
      `${survey}/unsubscribe`,
    ]);
    expect(comment?.body).not.toContain('?score=0?');
    for (const score of [0, 7, 10]) {
      expect(chosenOn(await (await fetch(`${survey}?score=${score}`)).text())).toBe(String(score));
    }
    expect((await post(survey, { score: '10' })).status).toBe(303);
    await scene.viewWhen('the answer', ({ response }) => response?.score === 10);
  },
);
