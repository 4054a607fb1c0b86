import type { Reason } from '../../../shared/reasons.ts';
import type { SuppressionReason } from '../../../shared/vocabulary.ts';
import type { DeskState } from '../../state/desk-state.types.ts';
import { MINUTE_MS } from './durations.ts';
import type { StoryIds } from './story-ids.ts';
import type { StoryAnswer, StoryFollowUp, StoryInvitation, StorySolve } from './story.types.ts';
import { storyOf } from './told-story.ts';

/** The same with its moments written out, as JSON has them. */
type Written<T> = { [K in keyof T]: K extends `${string}At` ? string | Extract<T[K], null> : T[K] };

/** One solved ticket of the past, for the service to take over. */
export type PastSolve = {
  ticketId: string;
  customerId: string;
  customerName: string;
  locale: string;
  solvedAt: string;
  surveyId: string;
  reason: Reason | null;
  /** Why the customer is asked no more from then on. */
  suppression: SuppressionReason | null;
  attribution: {
    assigneeId: string | null;
    groupId: string | null;
    brandId: string | null;
    formId: string | null;
    organizationId: string | null;
    channel: string;
    tags: string[];
    firstReplyMinutes: number;
    resolutionMinutes: number;
    fields: Record<string, string>;
  };
  invitation: Written<StoryInvitation> | null;
  answer: Written<StoryAnswer> | null;
  followUp: (Omit<Written<StoryFollowUp>, 'ticketId'> & { ticketId: string }) | null;
};

/** Writes a page of a desk's story for the service, the newest solves first. */
export function pastSolvesOf(state: DeskState, page: { from: number; limit: number }): PastSolve[] {
  const story = storyOf(state);
  if (story === null) return [];
  const { solves, ids } = story;
  const end = solves.length - page.from;
  return solves
    .slice(Math.max(0, end - page.limit), Math.max(0, end))
    .toReversed()
    .map((solve) => writeSolve(solve, ids));
}

function writeSolve(solve: StorySolve, ids: StoryIds): PastSolve {
  const { customer, answer, followUp, invitation } = solve;
  const idIn = (kind: keyof StoryIds, key: string | null): string | null => {
    const id = ids[kind].get(key ?? '');
    return id === undefined ? null : String(id);
  };
  return {
    ticketId: String(solve.ticketId),
    customerId: String(customer.id),
    customerName: customer.name,
    locale: customer.locale,
    solvedAt: iso(solve.solvedAt),
    surveyId: solve.survey,
    reason: solve.reason,
    suppression: solve.suppression,
    attribution: {
      assigneeId: idIn('agents', solve.agent),
      groupId: idIn('groups', solve.group),
      brandId: idIn('brands', solve.brand),
      formId: idIn('forms', solve.form),
      organizationId: idIn('organizations', customer.organization),
      channel: solve.channel,
      tags: solve.tags,
      firstReplyMinutes: minutesBetween(solve.createdAt, solve.firstReplyAt),
      resolutionMinutes: minutesBetween(solve.createdAt, solve.solvedAt),
      fields: fieldsOf(solve, ids),
    },
    invitation: invitation && {
      ...invitation,
      dueAt: iso(invitation.dueAt),
      sentAt: isoOrNull(invitation.sentAt),
      expiresAt: isoOrNull(invitation.expiresAt),
      endedAt: isoOrNull(invitation.endedAt),
    },
    answer: answer && { ...answer, submittedAt: iso(answer.submittedAt) },
    followUp: followUp && {
      ...followUp,
      ticketId: String(followUp.ticketId),
      createdAt: iso(followUp.createdAt),
      dueAt: iso(followUp.dueAt),
      closedAt: isoOrNull(followUp.closedAt),
    },
  };
}

function fieldsOf({ area }: StorySolve, ids: StoryIds): Record<string, string> {
  const id = ids.fields.get('area');
  return id === undefined || area === null ? {} : { [id]: area };
}

function minutesBetween(from: number, to: number): number {
  return Math.floor((to - from) / MINUTE_MS);
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function isoOrNull(at: number | null): string | null {
  return at === null ? null : iso(at);
}
