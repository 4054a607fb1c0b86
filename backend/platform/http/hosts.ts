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

function nameOf(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase();
}

/** IPv4 within IPv6 counts as IPv4; `null` for what is no address. */
function rangeOf(name: string): string | null {
  return ipaddr.isValid(name) ? ipaddr.process(name).range() : null;
}
