import { ConfigError } from '../../config/config-error.ts';

/**
 * Makes sure that Zendesk can show pages of this address.
 *
 * @throws ConfigError naming `PUBLIC_URL`.
 */
export function checkPublicUrl(publicUrl: string): void {
  const { protocol, hostname, search, hash, username } = new URL(publicUrl);
  // Zendesk and browsers make this one exception, by name: 127.0.0.1 is refused.
  const isAllowed = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
  const faults = [
    isAllowed
      ? null
      : 'must start with https:// for the app, because Zendesk shows no page over http; ' +
        'only http://localhost may stay, to try it on one machine',
    search === '' && hash === '' ? null : 'must end with its host or path',
    username === '' ? null : 'must not hold a user name',
  ].filter((fault) => fault !== null);
  if (faults.length > 0) {
    throw new ConfigError(faults.map((problem) => ({ name: 'PUBLIC_URL', problem })));
  }
}
