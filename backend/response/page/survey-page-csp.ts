import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy } from 'helmet';

/** Sets the policy on a response, or hands on what is wrong with it. */
type SetPolicy = (req: IncomingMessage, res: ServerResponse, next: (fault?: Error) => void) => void;

/**
 * Content-Security-Policy for the customer pages: nothing but what the page itself carries.
 *
 * `data:` images are for the empty icon that keeps browsers from asking for `/favicon.ico`; the
 * only picture from elsewhere is the admin's logo, when there is one.
 *
 * A logo whose host could say more than where it is goes unnamed, and is not shown.
 */
export function surveyPageCsp(nonce: string, logoUrl: string | null): SetPolicy {
  return contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: [`'nonce-${nonce}'`],
      scriptSrc: [`'nonce-${nonce}'`],
      imgSrc: ['data:', ...sourceOf(logoUrl)],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  });
}

/** Scheme, host and port alone, of signs that mean nothing else in a policy. */
function sourceOf(url: string | null): string[] {
  if (url === null || !URL.canParse(url)) return [];
  const { origin } = new URL(url);
  return /^https?:\/\/[a-z0-9.:_[\]-]+$/.test(origin) ? [origin] : [];
}
