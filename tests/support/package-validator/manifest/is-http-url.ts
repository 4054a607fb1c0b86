/** Says whether the value is an address with a host that a browser could open. */
export function isHttpUrl(value: unknown): boolean {
  // The first test is what `URL` forgives: a missing host, spaces.
  return (
    typeof value === 'string' && /^https?:\/\/[^/?#\s]\S*$/i.test(value) && URL.canParse(value)
  );
}
