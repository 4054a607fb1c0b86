import type { Match } from './settings.ts';

/** What conditions of the settings look at. */
export type MatchedTicket = {
  brandId: string | null;
  groupId: string | null;
  formId: string | null;
  organizationId: string | null;
  channel: string | null;
  tags: readonly string[];
};

/** Tells whether all conditions hold; an empty list is no condition. */
export function matchesTicket(match: Match, ticket: MatchedTicket): boolean {
  const holds = (wanted: readonly string[], value: string | null) =>
    wanted.length === 0 || (value !== null && wanted.includes(value));
  return (
    holds(match.brands, ticket.brandId) &&
    holds(match.groups, ticket.groupId) &&
    holds(match.forms, ticket.formId) &&
    holds(match.organizations, ticket.organizationId) &&
    holds(
      match.channels.map((name) => channelOf(name) ?? name),
      channelOf(ticket.channel),
    ) &&
    (match.tagsAny.length === 0 || match.tagsAny.some((tag) => ticket.tags.includes(tag)))
  );
}

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
