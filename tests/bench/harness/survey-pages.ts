import { request } from 'node:http';
import { makeSurveyToken } from '../../../backend/account/survey-token.ts';
import { createKeys } from '../../../backend/platform/security/keys.ts';
import { invitationId } from './lay-out-invitations.ts';
import type { LoadRequest } from './load.ts';
import { createStock, type Stock } from './stock.ts';
import { SECRET_KEY } from './systems.ts';

/** What browsers send along that bears on the answer. */
const BROWSER = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en-GB,en;q=0.9',
};
/** What every answer has of itself, whoever gives it. */
const OF_CONNECTION = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);
const FORM = Buffer.from(
  new URLSearchParams({ score: '9', comment: 'Quick and kind. Thank you!', contactOk: 'true' }) +
    '',
);

/** The page of the product, as it goes over the wire. */
export type Page = { headers: Record<string, string>; body: string };

/** Opens the page of one of the first `count` invitations after the other. */
export function opensPages(count: number): Stock<LoadRequest> {
  let number = 0;
  return createStock(() => ({ method: 'GET', path: pathOf(number++ % count), headers: BROWSER }));
}

/** Answers one invitation after the other, beginning with `first`. */
export function answersPages(first: number, end: number): Stock<LoadRequest> {
  let number = first;
  return createStock(() => {
    if (number >= end) throw new Error(`${end} invitations are too few to be answered`);
    const headers = { ...BROWSER, 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', path: pathOf(number++), headers, body: FORM };
  });
}

const keys = createKeys([SECRET_KEY]);

function pathOf(number: number): string {
  return `/s/${makeSurveyToken(invitationId(number), keys)}`;
}

/** Fetches a page with the bytes as they are, for a floor to answer with the same. */
export function fetchPage(url: string): Promise<Page> {
  return new Promise((resolve, reject) => {
    const call = request(`${url}${pathOf(0)}`, { headers: BROWSER }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('end', () => {
        const headers = Object.entries(answer.headers).filter(([name]) => !OF_CONNECTION.has(name));
        const body = Buffer.concat(chunks).toString('base64');
        resolve({ headers: Object.fromEntries(headers) as Record<string, string>, body });
      });
    });
    call.once('error', reject);
    call.end();
  });
}
