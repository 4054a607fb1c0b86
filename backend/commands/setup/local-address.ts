import { ConfigError } from '../../config/config-error.ts';
import type { Config } from '../../config/config.ts';
import { isLocalHost } from '../../platform/http/hosts.ts';

/**
 * Refuses a `PUBLIC_URL` on this machine for a real Zendesk; answers whether it is one.
 *
 * @throws ConfigError that names it.
 */
export function refuseLocalAddress(config: Pick<Config, 'zendeskUrl' | 'PUBLIC_URL'>): boolean {
  const isReal = config.zendeskUrl?.endsWith('.zendesk.com') === true;
  if (isReal && isLocalHost(new URL(config.PUBLIC_URL).hostname)) {
    throw new ConfigError([
      {
        name: 'PUBLIC_URL',
        problem: `is ${config.PUBLIC_URL}, where Zendesk cannot reach us; set it to the https address of this service`,
      },
    ]);
  }
  return isReal;
}
