import { isLocalHost } from '../../platform/http/hosts.ts';

/**
 * Finds the Zendesk behind a subdomain, a host or the address of a page.
 *
 * `null` for what cannot be one: another host, unless it is a sandbox on this machine.
 */
export function accountUrlOf(given: string): string | null {
  const words = given.trim().toLowerCase();
  if (/^[a-z0-9][a-z0-9-]*$/.test(words)) return `https://${words}.zendesk.com`;
  const address = /^https?:\/\//.test(words) ? words : `https://${words}`;
  if (!URL.canParse(address)) return null;
  const { hostname, host, origin } = new URL(address);
  if (/^[a-z0-9][a-z0-9-]*\.zendesk\.com$/.test(hostname)) return `https://${host}`;
  return isLocalHost(hostname) ? origin : null;
}
