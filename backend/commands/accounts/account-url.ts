import { isLocalHost } from '../../platform/http/hosts.ts';

const ZENDESK = '.zendesk.com';

/**
 * Finds the Zendesk behind a subdomain, a host or the address of a page.
 *
 * `null` for what cannot be one: another host, unless it is a sandbox on this machine.
 */
export function accountUrlOf(given: string): string | null {
  const words = given.trim().toLowerCase();
  if (/^[a-z0-9][a-z0-9-]*$/.test(words)) return `https://${words}${ZENDESK}`;
  const address = /^https?:\/\//.test(words) ? words : `https://${words}`;
  if (!URL.canParse(address)) return null;
  const { hostname, host, origin } = new URL(address);
  if (/^[a-z0-9][a-z0-9-]*\.zendesk\.com$/.test(hostname)) return `https://${host}`;
  return isLocalHost(hostname) ? origin : null;
}

/** Takes the subdomain out of whatever an admin copies; what holds none stays as it is. */
export function subdomainOf(given: string): string {
  const url = accountUrlOf(given);
  const hostname = url === null ? '' : new URL(url).hostname;
  return hostname.endsWith(ZENDESK) ? hostname.slice(0, -ZENDESK.length) : given.trim();
}

/** Finds the account that an operator names by its id, its host or its subdomain. */
export function findNamed<T extends { id: string | null; zendeskUrl: string }>(
  accounts: readonly T[],
  name: string,
): T | null {
  const url = accountUrlOf(name);
  const found = accounts.find(({ id, zendeskUrl }) => id === name.trim() || zendeskUrl === url);
  return found ?? null;
}
