import { createHash } from 'node:crypto';
import { decodeJwt, importSPKI, jwtVerify, type CryptoKey } from 'jose';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { AppError, RetryLaterError, isFinal } from '../errors.ts';
import { createLookup } from '../lookup.ts';
import { isRefused } from './zendesk-error.ts';
import type { Zendesk } from './zendesk.ts';

/** What Zendesk says of who opened the app and where. */
export type SignedUrlClaims = {
  installationId: string;
  /** `null` when the token names no user. */
  userId: string | null;
  ticketId: string | null;
  /** Names the token, so that it can be used once. */
  tokenId: string;
  /** From when on it is refused for its age. */
  endsAt: Date;
};

/** The account that a token may be for, and whose app's key checks it. */
export type SigningAccount = {
  zendeskUrl: string;
  appId: string | null;
  zendesk: Pick<Zendesk, 'getAppPublicKey' | 'getInstalledAppId'>;
};

/**
 * Checks a token of a signed URL.
 *
 * @throws AppError `not_authenticated` when it proves nothing, `forbidden` when it names somebody
 * of another Zendesk, `retry_later` while Zendesk cannot be asked.
 */
export type CheckSignedUrl = (token: string, account: SigningAccount) => Promise<SignedUrlClaims>;

const claimsSchema = z.looseObject({
  aud: z.union([z.string(), z.array(z.string())]),
  iss: z.string(),
  sub: z.string().optional(),
  iat: z.number(),
  jti: z.string().optional(),
  context: z
    .looseObject({ ticket_id: z.union([z.string(), z.number()]).nullish() })
    .nullish()
    .catch(null),
});

/** A key is read again at most this often when a token does not fit it (the app was re-installed). */
const KEY_PATIENCE_MS = 60_000;
/** Zendesk makes a token when it opens the app; one that somebody has kept is for nobody. */
const LONGEST_AGE_SECONDS = 5 * 60;
const CLOCK_TOLERANCE_SECONDS = 60;
/** An installation stays what it is; that one has gone is noticed by then. */
const INSTALLATION_MEMORY_MS = 5 * 60_000;
/** After a key could not be read, tokens are refused this long without asking Zendesk again. */
const FAILURE_MEMORY_MS = 30_000;

/**
 * Makes the check of signed URLs.
 *
 * RS256 with the key pair of the account's own app; `aud` names account and installation, which
 * Zendesk says is one of this app. That a token is used once is for the caller to see to.
 *
 * https://developer.zendesk.com/documentation/apps/build-an-app/building-a-server-side-app/
 */
export function createSignedUrlCheck(clock: Clock): CheckSignedUrl {
  // Beside the look-up, which would put its failure in the key's place: while a newer one cannot be
  // read, the one that we have may still be the right one.
  const known = new Map<string, CryptoKey>();
  const readKey = createLookup({
    ask: askForKey,
    forMs: KEY_PATIENCE_MS,
    failureForMs: FAILURE_MEMORY_MS,
  });

  async function askForKey(
    name: string,
    { appId, zendesk }: { appId: string; zendesk: SigningAccount['zendesk'] },
  ): Promise<CryptoKey> {
    const key = await orLater(async () =>
      importSPKI(await zendesk.getAppPublicKey(appId), 'RS256'),
    );
    known.set(name, key);
    return key;
  }

  const findAppOf = createLookup({
    ask: (_name: string, { id, zendesk }: { id: string; zendesk: SigningAccount['zendesk'] }) =>
      orLater(() => readAppOf(id, zendesk)),
    forMs: INSTALLATION_MEMORY_MS,
    nowMs: () => clock.now().getTime(),
  });

  async function verify(token: string, key: CryptoKey) {
    const options = {
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'iat'],
      maxTokenAge: LONGEST_AGE_SECONDS,
      currentDate: clock.now(),
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    };
    return claimsSchema.parse((await jwtVerify(token, key, options)).payload);
  }

  return async (token, { zendeskUrl, appId, zendesk }) => {
    const { host } = new URL(zendeskUrl);
    if (hostOfToken(token) === null) throw refused(new Error('the token names no installation'));
    if (appId === null) {
      throw new AppError(
        'not_authenticated',
        'the app is not known here; run setup, or set ZENDESK_APP_ID',
      );
    }
    const name = `${host} ${appId}`;
    const key = known.get(name) ?? (await readKey(name, { appId, zendesk }));
    let claims: z.infer<typeof claimsSchema>;
    try {
      claims = await verify(token, key);
    } catch (cause) {
      const newest = await readKey(name, { appId, zendesk });
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
    const { installationId } = audience;
    if ((await findAppOf(`${host} ${installationId}`, { id: installationId, zendesk })) !== appId) {
      throw refused(new Error('the token is for another installation'));
    }
    const ticketId = claims.context?.ticket_id;
    return {
      installationId,
      userId: readSubject(claims.sub, host),
      ticketId: ticketId == null ? null : String(ticketId),
      // Its signature can be written in more than one way; what is signed cannot.
      tokenId: digest(claims.jti || token.slice(0, token.lastIndexOf('.'))),
      endsAt: new Date((claims.iat + LONGEST_AGE_SECONDS + CLOCK_TOLERANCE_SECONDS) * 1000),
    };
  };
}

/**
 * The host of the account that a token says it is for; `null` when it is no token of Zendesk's.
 *
 * Nothing is proved by it: it says whose key to check the token with.
 */
export function hostOfToken(token: string): string | null {
  try {
    const { aud = [] } = decodeJwt(token);
    return [aud].flat().flatMap((each) => readAudience(each)?.host ?? [])[0] ?? null;
  } catch {
    return null;
  }
}

/** The app of an installation; `null` when Zendesk says that there is none of this id. */
async function readAppOf(
  installationId: string,
  zendesk: SigningAccount['zendesk'],
): Promise<string | null> {
  try {
    return await zendesk.getInstalledAppId(installationId);
  } catch (error) {
    if (isRefused(error, 'not_found') && isFinal(error)) return null;
    throw error;
  }
}

/** Whatever keeps us from asking is told to a stranger in the same few words. */
async function orLater<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new RetryLaterError('this cannot be checked with Zendesk right now; try again soon', {
      cause,
    });
  }
}

/**
 * The user whom `sub` names, who must be of this very Zendesk: numbers are given out by each.
 *
 * `null` when it names nobody.
 */
function readSubject(sub: string | undefined, host: string): string | null {
  if (sub === undefined || sub === '') return null;
  const url = URL.canParse(sub) ? new URL(sub) : null;
  const id = /^\/api\/v2\/users\/(\d+)(?:\.json)?$/.exec(url?.pathname ?? '')?.[1];
  if (id !== undefined && url?.host === host && /^https?:$/.test(url.protocol)) return id;
  throw new AppError('forbidden', 'only agents and admins of this Zendesk may open the app');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function refused(cause: unknown): AppError {
  return new AppError(
    'not_authenticated',
    'Zendesk did not sign this request for us; reload the page',
    { cause },
  );
}

/** `https://acme.zendesk.com/api/v2/apps/installations/36.json` */
function readAudience(audience: string): { host: string; installationId: string } | null {
  const match = /^https?:\/\/([^/]+)\/api\/v2\/apps\/installations\/(\d+)\.json$/.exec(audience);
  return match?.[1] && match[2] ? { host: match[1], installationId: match[2] } : null;
}
