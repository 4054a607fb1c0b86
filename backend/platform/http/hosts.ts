import ipaddr from 'ipaddr.js';

/** Whether a host, as a URL spells it, means this very machine. */
export function isLocalHost(host: string): boolean {
  const name = nameOf(host);
  return name === 'localhost' || name.endsWith('.localhost') || rangeOf(name) === 'loopback';
}

/** Whether a host can only be reached from within its own network. */
export function isPrivateHost(host: string): boolean {
  const name = nameOf(host);
  const range = rangeOf(name);
  if (range !== null) return range !== 'unicast';
  return isLocalHost(name) || /\.(local|internal|lan|home\.arpa)$/.test(name) || !/\./.test(name);
}

/** Whether a host stands for all addresses of this machine, as where a server listens. */
export function isEveryAddress(host: string): boolean {
  return rangeOf(nameOf(host)) === 'unspecified';
}

/** How far calls may go to addresses that somebody set: each includes those before it. */
export type Reach = 'public' | 'this_machine' | 'private_networks';

const PRIVATE_RANGES = new Set(['private', 'uniqueLocal', 'carrierGradeNat', 'loopback']);
/** Answers the machines of one cloud with their secrets, from an address that looks public. */
const AZURE_METADATA = '168.63.129.16';
/** The /96 in which networks without IPv4 spell IPv4 addresses (RFC 6052). */
const NAT64 = ipaddr.IPv6.parse('64:ff9b::');
/** All of IPv6 that is given to anybody in public. */
const GLOBAL_IPV6 = ipaddr.IPv6.parse('2000::');

/**
 * Whether a reach covers an IP address; what is no address it does not.
 *
 * Link-local addresses, where clouds keep their metadata, are covered by none, and neither is
 * whatever else is nobody's address: multicast, reserved, unspecified, tunnels.
 */
export function isWithinReach(address: string, reach: Reach): boolean {
  const name = nameOf(address);
  if (!ipaddr.isValid(name)) return false;
  const parsed = withoutNat64(ipaddr.process(name));
  const range = parsed.range();
  if (range === 'unicast') {
    return parsed instanceof ipaddr.IPv6
      ? parsed.match(GLOBAL_IPV6, 3)
      : parsed.toString() !== AZURE_METADATA;
  }
  if (reach === 'this_machine') return range === 'loopback';
  return reach === 'private_networks' && PRIVATE_RANGES.has(range);
}

/** Whether a host, as a URL spells it, is an IP address and no name. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(nameOf(host));
}

function withoutNat64(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(address instanceof ipaddr.IPv6) || !address.match(NAT64, 96)) return address;
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}

function nameOf(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase();
}

/** IPv4 within IPv6 counts as IPv4; `null` for what is no address. */
function rangeOf(name: string): string | null {
  return ipaddr.isValid(name) ? ipaddr.process(name).range() : null;
}
