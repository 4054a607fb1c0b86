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
 * @throws Error for a value that would make more of a directive than it says.
 */
export function surveyPageCsp(nonce: string, logoUrl: string | null): SetPolicy {
  return contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: [`'nonce-${nonce}'`],
      scriptSrc: [`'nonce-${nonce}'`],
      imgSrc: logoUrl === null ? ['data:'] : ['data:', new URL(logoUrl).origin],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  });
}
