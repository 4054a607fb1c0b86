import { decodeProtectedHeader, importSPKI, jwtVerify, type CryptoKey } from 'jose';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { AppError } from '../errors.ts';
import { createLookup } from '../lookup.ts';
import type { Zendesk } from './zendesk.ts';

/** What Zendesk says of who opened the app and where. */
export type SignedUrlClaims = {
  installationId: string;
  /** `null` when the token names no user. */
  userId: string | null;
  ticketId: string | null;
};

/** Checks a token of a signed URL; throws AppError `not_authenticated` when it proves nothing. */
export type CheckSignedUrl = (token: string) => Promise<SignedUrlClaims>;

const claimsSchema = z.looseObject({
  aud: z.union([z.string(), z.array(z.string())]),
  iss: z.string(),
  sub: z.string().optional(),
  context: z
    .looseObject({ ticket_id: z.union([z.string(), z.number()]).nullish() })
    .nullish()
    .catch(null),
});

type Deps = {
  zendeskUrl: string;
  appId: () => string | null;
  zendesk: () => Pick<Zendesk, 'getAppPublicKey'>;
  clock: Clock;
};

/** A key is read again at most this often when a token does not fit it (the app was re-installed). */
const KEY_PATIENCE_MS = 60_000;
/** After a key could not be read, tokens are refused this long without asking Zendesk again. */
const FAILURE_MEMORY_MS = 30_000;

/**
 * Makes the check of signed URLs.
 *
 * RS256 with the app's own key pair; `aud` names account and installation.
 *
 * https://developer.zendesk.com/documentation/apps/build-an-app/building-a-server-side-app/
 */
export function createSignedUrlCheck({ zendeskUrl, appId, zendesk, clock }: Deps): CheckSignedUrl {
  const host = new URL(zendeskUrl).host;
  // Outlives what was read last: the key may not be at hand just then, and still be the right one.
  const known = new Map<string, CryptoKey>();
  const readKey = createLookup({
    ask: askForKey,
    forMs: KEY_PATIENCE_MS,
    failureForMs: FAILURE_MEMORY_MS,
  });

  async function askForKey(id: string): Promise<CryptoKey> {
    const key = await importSPKI(await zendesk().getAppPublicKey(id), 'RS256');
    known.set(id, key);
    return key;
  }

  function knownAppId(): string {
    const id = appId();
    if (id !== null) return id;
    throw new AppError(
      'not_authenticated',
      'the app is not known here; run setup, or set ZENDESK_APP_ID',
    );
  }

  async function verify(token: string, key: CryptoKey) {
    const options = {
      algorithms: ['RS256'],
      requiredClaims: ['exp'],
      currentDate: clock.now(),
      clockTolerance: 60,
    };
    return claimsSchema.parse((await jwtVerify(token, key, options)).payload);
  }

  return async (token) => {
    const refused = (cause: unknown) =>
      new AppError(
        'not_authenticated',
        'Zendesk did not sign this request for us; reload the page',
        { cause },
      );
    let claims: z.infer<typeof claimsSchema>;
    try {
      decodeProtectedHeader(token);
    } catch (cause) {
      throw refused(cause);
    }
    const id = knownAppId();
    const key = known.get(id) ?? (await readKey(id));
    try {
      claims = await verify(token, key);
    } catch (cause) {
      const newest = await readKey(id);
      if (newest === key) throw refused(cause);
      claims = await verify(token, newest).catch((again: unknown) => {
        throw refused(again);
      });
    }
    const audience = [claims.aud]
      .flat()
      .map(readAudience)
      .find((each) => each?.host === host);
    if (!audience || claims.iss.replace(/^https?:\/\//, '').replace(/\/$/, '') !== host) {
      throw refused(new Error('the token is for another account'));
    }
    const ticketId = claims.context?.ticket_id;
    return {
      installationId: audience.installationId,
      userId: /\/users\/(\d+)(?:\.json)?$/.exec(claims.sub ?? '')?.[1] ?? null,
      ticketId: ticketId == null ? null : String(ticketId),
    };
  };
}

/** `https://acme.zendesk.com/api/v2/apps/installations/36.json` */
function readAudience(audience: string): { host: string; installationId: string } | null {
  const match = /^https?:\/\/([^/]+)\/api\/v2\/apps\/installations\/(\d+)\.json$/.exec(audience);
  return match?.[1] && match[2] ? { host: match[1], installationId: match[2] } : null;
}
