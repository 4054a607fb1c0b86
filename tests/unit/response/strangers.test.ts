import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AccountContext } from '../../../backend/account/account-context.ts';
import { createLogger } from '../../../backend/platform/logger.ts';
import { createKeys } from '../../../backend/platform/security/keys.ts';
import { surveyRoute } from '../../../backend/response/survey.route.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import { parse } from './page/a-page.ts';

const keys = createKeys(['a-secret-key-for-tests-with-enough-characters']);
const logger = createLogger('silent');

let served: AccountContext[];
let server: Server;

beforeEach(async () => {
  const app = express();
  const accounts = { byInvitation: async () => null, all: () => served };
  app.use(surveyRoute({ accounts, keys, logger }));
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => resolve());
  });
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function anAccount(brandName: string): AccountContext {
  const settings = settingsSchema.parse({
    surveys: [{ brandName }],
    branding: { color: '#aa0000', contactUrl: `https://${brandName.toLowerCase()}.example/help` },
  });
  return { settings } as unknown as AccountContext;
}

async function open(language: string) {
  const { port } = server.address() as AddressInfo;
  const headers = { 'accept-language': language };
  const answer = await fetch(`http://127.0.0.1:${port}/s/none`, { headers });
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
