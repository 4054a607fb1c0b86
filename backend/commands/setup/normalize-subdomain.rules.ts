/** Takes the subdomain out of whatever an admin copies: a host, or the address of a page. */
export function normalizeSubdomain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/\.zendesk\.com$/, '');
}
