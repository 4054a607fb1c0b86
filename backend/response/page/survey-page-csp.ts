import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy } from 'helmet';
import { LRUCache } from 'lru-cache';

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
  const policy = policyWith(sourceOf(logoUrl));
  return (req, res, next) => {
    nonces.set(res, nonce);
    policy(req, res, next);
  };
}

/** By the response that they are for. */
const nonces = new WeakMap<ServerResponse, string>();
/** By what they allow; to make one takes longer than to set it. */
const policies = new LRUCache<string, SetPolicy>({ max: 100 });

function policyWith(pictures: string[]): SetPolicy {
  const key = pictures.join(' ');
  const kept = policies.get(key);
  if (kept !== undefined) return kept;
  const nonce = (_req: IncomingMessage, res: ServerResponse) => `'nonce-${nonces.get(res)}'`;
  const policy = contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: [nonce],
      scriptSrc: [nonce],
      imgSrc: ['data:', ...pictures],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  });
  policies.set(key, policy);
  return policy;
}

/** Scheme, host and port alone, of signs that mean nothing else in a policy. */
function sourceOf(url: string | null): string[] {
  if (url === null || !URL.canParse(url)) return [];
  const { origin } = new URL(url);
  return /^https?:\/\/[a-z0-9.:_[\]-]+$/.test(origin) ? [origin] : [];
}
