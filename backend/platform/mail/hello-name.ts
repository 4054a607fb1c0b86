import { isIPv4 } from 'node:net';

/**
 * How a host of a URL greets a mail service.
 *
 * An address instead of a name has brackets around it (RFC 5321, 4.1.3).
 */
export function helloName(host: string): string {
  if (host.startsWith('[')) return `[IPv6:${host.slice(1, -1)}]`;
  return isIPv4(host) ? `[${host}]` : host;
}
