/** Whether a host name means this very machine. */
export function isLocalHost(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  return (
    name === 'localhost' || name.endsWith('.localhost') || name === '::1' || name.startsWith('127.')
  );
}

/** Whether an address can only be reached from within its own network. */
export function isPrivateHost(host: string): boolean {
  const isPrivateAddress = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(host);
  const isPrivateName = /\.(local|internal|lan|home\.arpa)$/i.test(host) || !/[.:]/.test(host);
  return isLocalHost(host) || isPrivateAddress || isPrivateName;
}
