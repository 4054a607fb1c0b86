import { z } from 'zod';
import type { Config } from '../config/config.ts';
import type { Clock } from '../platform/clock.ts';
import { AppError } from '../platform/errors.ts';
import type { Keys } from '../platform/security/keys.ts';
import { seal, unseal } from '../platform/security/seal.ts';
import type { Credentials } from '../platform/zendesk/access-token.ts';
import type { KeptTokens, TokenPair } from '../platform/zendesk/kept-tokens.ts';
import type { SealedCredentials } from '../records/account-credentials.ts';
import type { AccountStore } from '../records/store.ts';

/** When Zendesk takes API tokens no longer. */
export const API_TOKENS_END = '2027-04-30';

const text = z.string().min(1);
const storedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('client_credentials'), clientId: text, clientSecret: text }),
  z.object({
    kind: z.literal('authorization_code'),
    clientId: text,
    clientSecret: text,
    accessToken: text,
    refreshToken: text,
    endsAt: z.number().nullable(),
  }),
]);

/** Credentials as they are kept in the database, opened. */
export type StoredCredentials = z.infer<typeof storedSchema>;

type Deps = {
  accountId: string;
  store: Pick<AccountStore, 'credentials' | 'transaction'>;
  keys: Keys;
  clock: Clock;
};

/** Takes from the configuration how we prove ourselves to Zendesk. */
export function credentialsOf(config: Config): Credentials {
  const { ZENDESK_OAUTH_CLIENT_ID: clientId, ZENDESK_OAUTH_CLIENT_SECRET: clientSecret } = config;
  if (clientId !== null && clientSecret !== null) {
    return { kind: 'client_credentials', clientId, clientSecret };
  }
  const { ZENDESK_EMAIL: email, ZENDESK_API_TOKEN: apiToken } = config;
  if (email !== null && apiToken !== null) return { kind: 'api_token', email, apiToken };
  throw new AppError('internal', 'no credentials for Zendesk');
}

/**
 * Finds how we prove ourselves for an account: by the environment's, or by stored credentials.
 *
 * `null` when it has neither. Those under the previous `SECRET_KEY` are sealed anew on the way.
 *
 * @throws AppError when they were sealed with a `SECRET_KEY` that is not known here.
 */
export async function findCredentials(
  deps: Deps & { config: Config; zendeskUrl: string },
): Promise<Credentials | null> {
  if (deps.config.zendeskUrl === deps.zendeskUrl) return credentialsOf(deps.config);
  const sealed = await deps.store.credentials.read();
  if (sealed === null) return null;
  const { stored, isOld } = open(sealed, deps);
  if (isOld) await resealStored(deps);
  return stored.kind === 'authorization_code'
    ? { kind: 'authorization_code', tokens: keptTokensOf(deps) }
    : stored;
}

/** Seals credentials for one account's row. */
export function sealCredentials(
  stored: StoredCredentials,
  accountId: string,
  keys: Keys,
): SealedCredentials {
  return { kind: stored.kind, sealed: seal(JSON.stringify(stored), accountId, keys) };
}

/**
 * The tokens in the account's row, renewed under the row's lock.
 *
 * The lock is held over one call to Zendesk: a refresh token can be spent once, and whoever comes
 * second must see what the first one got.
 */
function keptTokensOf(deps: Deps): KeptTokens {
  return {
    read: async () => pairIn(await deps.store.credentials.read(), deps),
    async renew(change) {
      let spent: TokenPair | null = null;
      let fresh: TokenPair | null = null;
      const renewOnce = () =>
        deps.store.transaction(async ({ credentials }) => {
          const kept = pairIn(await credentials.lock(), deps);
          if (spent !== null && kept.refreshToken !== spent.refreshToken) return kept;
          fresh ??= await change(kept);
          if (fresh === kept) return kept;
          spent = kept;
          const next = sealCredentials(
            { kind: 'authorization_code', ...fresh },
            deps.accountId,
            deps.keys,
          );
          await credentials.update(next);
          return fresh;
        });
      try {
        return await renewOnce();
      } catch (error) {
        // Zendesk has ended the old pair: the new one must not be lost with a connection.
        if (spent === null) throw error;
        return renewOnce();
      }
    },
  };
}

function pairIn(sealed: SealedCredentials | null, deps: Deps): TokenPair {
  const stored = sealed === null ? null : open(sealed, deps).stored;
  if (stored?.kind !== 'authorization_code') {
    throw new AppError('conflict', 'the credentials of the account were removed or replaced');
  }
  const { kind: _, ...pair } = stored;
  return pair;
}

async function resealStored({ accountId, store, keys }: Deps): Promise<void> {
  await store.transaction(async ({ credentials }) => {
    // Read again: a refresh may have stored others.
    const sealed = await credentials.lock();
    if (sealed === null) return;
    const { stored, isOld } = open(sealed, { accountId, keys });
    if (isOld) await credentials.update(sealCredentials(stored, accountId, keys));
  });
}

function open(
  { sealed }: SealedCredentials,
  { accountId, keys }: Pick<Deps, 'accountId' | 'keys'>,
): { stored: StoredCredentials; isOld: boolean } {
  const opened = unseal(sealed, accountId, keys);
  if (opened === null) {
    throw new AppError(
      'internal',
      'the stored credentials were sealed with another SECRET_KEY: set SECRET_KEY_PREVIOUS to that one, or add the account anew with --replace',
    );
  }
  return { stored: storedSchema.parse(JSON.parse(opened.text)), isOld: opened.isOld };
}
