/**
 * The scheme, host and port of an address, as a Content-Security-Policy names where things are.
 *
 * Nothing for one whose host could say more than where it is: `;` and quotes have a meaning there.
 */
export function cspSourcesOf(url: string | null): string[] {
  if (url === null || !URL.canParse(url)) return [];
  const { origin } = new URL(url);
  return /^https?:\/\/[a-z0-9.:_[\]-]+$/.test(origin) ? [origin] : [];
}
