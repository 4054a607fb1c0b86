/** Events and the API name some channels differently; an open set otherwise. */
const ALIASES = new Map([
  ['mail', 'email'],
  ['web_service', 'api'],
]);

/** One name for a ticket's channel, whoever named it. */
export function channelOf(channel: string | number | null | undefined): string | null {
  if (channel === null || channel === undefined) return null;
  const name = String(channel).toLowerCase();
  return ALIASES.get(name) ?? name;
}
