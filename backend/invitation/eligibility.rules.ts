import { asciiDomain } from '../../shared/domain-names.ts';
import { channelOf } from '../../shared/match-ticket.ts';
import type { Reason } from '../../shared/reasons.ts';
import type { Survey } from '../../shared/settings.ts';
import { isFollowUp, MERGED_TAG } from '../../shared/zendesk-names.ts';
import { isSolved } from '../../shared/zendesk-tickets.ts';
import type { Ticket, User } from '../platform/zendesk/types.ts';
import type { Facts } from './facts.ts';
import { isRobotAddress } from './robot-address.rules.ts';

const DAY_MS = 24 * 60 * 60_000;

/** May the customer be asked? If not, the strongest reason why. */
export type Eligibility = { eligible: true } | { eligible: false; reason: Reason };

/**
 * Decides whether a ticket's requester may be asked, at the moment `askAt`.
 *
 * Rules run from "never" to "not yet" and the first that applies wins: a customer who opted out is
 * reported as `suppressed` even while also in quarantine. Sampling and the choice of the survey
 * come on top when a ticket is solved; everything here is checked again before sending.
 */
export function decideEligibility(facts: Facts, survey: Survey, askAt: Date): Eligibility {
  const reason =
    findTicketReason(facts.ticket) ??
    findRequesterReason(facts.ticket, facts.requester) ??
    (isRobotAddress(facts.requester?.email ?? '', facts.ownAddress) ? 'robot_address' : null) ??
    (facts.suppression === null ? null : 'suppressed') ??
    findExclusion(facts.ticket, facts.requester, survey) ??
    (facts.hasAnsweredForTicket ? 'already_answered' : null) ??
    (isInQuarantine(facts.lastAskedAt, survey.quarantineDays, askAt) ? 'recently_surveyed' : null);
  return reason === null ? { eligible: true } : { eligible: false, reason };
}

/** Why nobody is asked about this ticket, ever or as it stands now. */
export function findTicketReason(ticket: Ticket | null): Reason | null {
  if (ticket === null || ticket.status === 'deleted') return 'ticket_deleted';
  if (isFollowUp(ticket)) return 'follow_up_ticket';
  if (ticket.tags.includes(MERGED_TAG)) return 'merged_ticket';
  return isSolved(ticket.status) ? null : 'ticket_reopened';
}

function findRequesterReason(ticket: Ticket | null, requester: User | null): Reason | null {
  if (requester === null || !requester.active) return 'requester_deleted';
  if (requester.id === ticket?.assignee_id) return 'requester_is_assignee';
  if (requester.role !== 'end-user' || requester.shared_agent) return 'requester_not_customer';
  if (requester.suspended) return 'requester_suspended';
  return requester.email?.trim() ? null : 'no_email';
}

function findExclusion(
  ticket: Ticket | null,
  requester: User | null,
  survey: Survey,
): Reason | null {
  const { tags, groups, channels, organizations, emailDomains } = survey.exclude;
  if (ticket?.tags.some((tag) => tags.includes(tag))) return 'excluded_tag';
  if (ticket?.group_id && groups.includes(ticket.group_id)) return 'excluded_group';
  if (ticket && channels.map(channelOf).includes(channelOf(ticket.via?.channel))) {
    return 'excluded_channel';
  }
  if (ticket?.organization_id && organizations.includes(ticket.organization_id)) {
    return 'excluded_organization';
  }
  const domain = asciiDomain(requester?.email?.split('@').at(-1) ?? '');
  const isExcluded = emailDomains
    .map(asciiDomain)
    .some((each) => domain === each || domain.endsWith(`.${each}`));
  return isExcluded ? 'excluded_domain' : null;
}

/** Counted from the asking, not from the answer: silence earns a rest too. */
export function isInQuarantine(lastAskedAt: Date | null, days: number, askAt: Date): boolean {
  if (lastAskedAt === null || days === 0) return false;
  return askAt.getTime() < lastAskedAt.getTime() + days * DAY_MS;
}
