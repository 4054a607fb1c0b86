import type { Config } from '../config/config.ts';
import { isLocalHost, type Reach } from '../platform/http/hosts.ts';
import type { Keys } from '../platform/security/keys.ts';

/** How an account's own posts go out, to addresses that its settings name. */
export type Outgoing = {
  reach: Reach;
  /** What posts are signed with, the newest first. */
  signingKeys: readonly Buffer[];
};

type Parts = {
  zendeskUrl: string;
  config: Pick<Config, 'ALLOW_PRIVATE_WEBHOOKS'>;
  keys: Keys;
};

/** Finds how an account's posts go out. */
export function outgoingOf({ zendeskUrl, config, keys }: Parts): Outgoing {
  return {
    reach: reachOf(config.ALLOW_PRIVATE_WEBHOOKS, zendeskUrl),
    signingKeys: signingKeysOf(zendeskUrl, keys),
  };
}

/** What an account's posts are signed with, the newest first: made of `SECRET_KEY`. */
export function signingKeysOf(zendeskUrl: string, keys: Keys): Buffer[] {
  return keys.accepted(`outgoing webhooks of ${zendeskUrl}`);
}

/** Beside a Zendesk on this machine, as the sandbox is, so may the receivers be. */
function reachOf(isAllowed: boolean | null, zendeskUrl: string): Reach {
  if (isAllowed === true) return 'private_networks';
  const isLocal = isLocalHost(new URL(zendeskUrl).hostname);
  return isAllowed === null && isLocal ? 'this_machine' : 'public';
}
