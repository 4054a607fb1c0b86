import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AccountContext } from '../../../backend/account/account-context.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import { parse } from './page/a-page.ts';
import { serveSurveys } from './serve-surveys.ts';

let served: AccountContext[];
let surveys: Awaited<ReturnType<typeof serveSurveys>>;

beforeEach(async () => {
  surveys = await serveSurveys({ byInvitation: async () => null, all: () => served });
});
afterEach(() => surveys.close());

function anAccount(brandName: string): AccountContext {
  const settings = settingsSchema.parse({
    surveys: [{ brandName }],
    branding: { color: '#aa0000', contactUrl: `https://${brandName.toLowerCase()}.example/help` },
  });
  return { settings } as unknown as AccountContext;
}

async function open(language: string) {
  const headers = { 'accept-language': language };
  const answer = await fetch(`${surveys.origin}/s/none`, { headers });
  expect(answer.status).toBe(404);
  const html = await answer.text();
  const main = parse(html).querySelector('main');
  return {
    brand: main?.querySelector('header')?.textContent ?? null,
    title: main?.querySelector('h1')?.textContent,
    links: [...(main?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
    isRed: html.includes('#aa0000'),
  };
}

it('a link that is none is of the only account there is', async () => {
  served = [anAccount('Acme')];
  expect(await open('da')).toEqual({
    brand: 'Acme',
    title: 'Linket virker ikke',
    links: ['https://acme.example/help'],
    isRed: true,
  });
});

it.each([
  ['none of several accounts', [anAccount('Acme'), anAccount('Beta')]],
  ['nobody, where nobody is served', []],
])('a link that is none is of %s', async (_whose, accounts) => {
  served = accounts;
  expect(await open('en')).toEqual({
    brand: null,
    title: 'This link does not work',
    links: [],
    isRed: false,
  });
});
