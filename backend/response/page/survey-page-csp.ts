import { createHash } from 'node:crypto';
import { cspSourcesOf } from '../../platform/http/csp-source.ts';
import type { PageFrame } from './page-frame.types.ts';
import { pageStyle, SURVEY_FORM_STYLE } from './page-style.ts';
import { SURVEY_SCRIPT } from './survey-script.ts';

/**
 * Content-Security-Policy for the customer pages: nothing but what the page itself carries.
 *
 * Its styles and its script are named by their hashes. So a page's frame has one policy, and no
 * page differs from the next by a nonce.
 *
 * `data:` images are for the empty icon that keeps browsers from asking for `/favicon.ico`; the
 * only picture from elsewhere is the admin's logo, when there is one.
 *
 * A logo whose host could say more than where it is goes unnamed, and is not shown.
 */
export function surveyPageCsp({ color, logoUrl }: Pick<PageFrame, 'color' | 'logoUrl'>): string {
  const directives = {
    'default-src': ["'none'"],
    'style-src': [pageStyle(color), SURVEY_FORM_STYLE].map(hashOf),
    'script-src': [hashOf(SURVEY_SCRIPT)],
    'img-src': ['data:', ...cspSourcesOf(logoUrl)],
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join(';');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
