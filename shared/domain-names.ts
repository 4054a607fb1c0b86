/** In browsers and in Node alike; the types of neither are known here. */
declare const URL: { new (url: string): { hostname: string }; canParse(url: string): boolean };

/** Characters that a URL would read as more than a host. */
const NO_HOST = /[\s/\\?#%@:[\]<>]/;

/**
 * The one spelling of a domain: lower case, with `xn--` for what is not ASCII.
 *
 * `Bücher.example` and `xn--bcher-kva.example` are the same domain. What is no domain stays as it
 * is, in lower case.
 */
export function asciiDomain(domain: string): string {
  const written = domain.trim().toLowerCase().replace(/\.$/, '');
  // A URL makes an address of what is only digits.
  if (written === '' || NO_HOST.test(written) || /^[\d.]+$/.test(written)) return written;
  const url = `http://${written}/`;
  return URL.canParse(url) ? new URL(url).hostname : written;
}

/** An address whose domain is spelt the one way; the part before the @ stays as it was. */
export function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : `${address.slice(0, at)}@${asciiDomain(address.slice(at + 1))}`;
}

/** What two spellings of one address have in common; for comparing and for keys. */
export function addressKey(address: string): string {
  return withAsciiDomain(address.trim()).toLowerCase();
}
