/** Which SDK fits the page that embeds the app; `refused` gets none. */
export type OriginKind = 'zendesk' | 'local' | 'refused';

/**
 * Judges the `origin` that opened the app.
 *
 * The SDK talks to whatever stands in the address, so anyone could embed the app and
 * play the host. Only Zendesk and this computer are believed.
 */
export function classifyOrigin(origin: string): OriginKind {
  const url = parseUrl(origin);
  // An origin is scheme, host and port; with anything more it is not what Zendesk sends.
  if (url === null || url.origin !== origin) return 'refused';
  if (url.protocol === 'https:' && url.port === '' && url.hostname.endsWith('.zendesk.com')) {
    return 'zendesk';
  }
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (isWeb && (url.hostname === 'localhost' || url.hostname === '127.0.0.1')) return 'local';
  return 'refused';
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
