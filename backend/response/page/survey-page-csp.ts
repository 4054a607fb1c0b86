/**
 * Content-Security-Policy for the customer pages: nothing but what the page itself carries.
 *
 * `data:` images are for the empty icon that keeps browsers from asking for `/favicon.ico`; the
 * only picture from elsewhere is the admin's logo, when there is one.
 */
export function surveyPageCsp(nonce: string, logoUrl: string | null): string {
  const images = logoUrl === null ? 'data:' : `data: ${new URL(logoUrl).origin}`;
  return [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    `img-src ${images}`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
