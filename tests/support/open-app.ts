import { randomUUID } from 'node:crypto';
import { SignJWT, importPKCS8 } from 'jose';
import { appPageSchema, type AppPage } from '../../shared/contracts/app-page.ts';
import type { Product } from './start-product.ts';

type Options = {
  location?: string;
  ticketId?: number | string;
  /** The agent that the token names; null names nobody. */
  agentId?: number | null;
  /** Laid over the token's claims; undefined leaves one out. */
  claims?: Record<string, unknown>;
  /** PKCS #8 in place of the app's own key. */
  privateKey?: string;
};

/** Makes the token that Zendesk posts with the app's address. */
export async function signAppToken(product: Product, options: Options = {}): Promise<string> {
  const { sandbox, clock } = product;
  const { location = 'ticket_sidebar', ticketId = 1, agentId = null, claims = {} } = options;
  const { secrets, apps } = sandbox.state;
  const seconds = Math.floor(clock.now().getTime() / 1000);
  const payload = {
    iss: new URL(sandbox.url).host,
    aud: `${sandbox.url}/api/v2/apps/installations/${apps[0]?.installationId}.json`,
    ...(agentId === null ? {} : { sub: `${sandbox.url}/api/v2/users/${agentId}.json` }),
    iat: seconds,
    jti: randomUUID(),
    exp: seconds + 300,
    context: { product: 'support', location, ticket_id: ticketId },
    ...claims,
  };
  const key = await importPKCS8(options.privateKey ?? secrets.appPrivateKey, 'RS256');
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ: 'JWT' }).sign(key);
}

/** Posts a token to the app's address, as Zendesk's iframe does. */
export function postAppToken(
  product: Pick<Product, 'url'>,
  token: string | null,
  location = 'ticket_sidebar',
): Promise<Response> {
  const body = new URLSearchParams(token === null ? {} : { token });
  return fetch(`${product.url}/zaf/${location}`, { method: 'POST', body });
}

/** Opens the app as somebody of the team, for the session that its page gets. */
export async function openSession(product: Product, agentId: number | null): Promise<string> {
  const page = await postAppToken(product, await signAppToken(product, { agentId }));
  return pageDataIn(await page.text()).session;
}

/** What the backend tells the app, read out of its page. */
export function pageDataIn(html: string): AppPage {
  const json = /<script type="application\/json" id="aftercare-page">(.*?)<\/script>/s.exec(html);
  return appPageSchema.parse(JSON.parse(json?.[1] ?? 'null'));
}
