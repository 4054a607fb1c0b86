import { createHash } from 'node:crypto';
import { isScore, type Score } from '../../../shared/nps.ts';
import { HOUR_MS, MINUTE_MS } from './durations.ts';
import type { Random } from './random.ts';
import type { StoryAnswer, StoryFollowUp, StorySolve } from './story.types.ts';
import { writeComment } from './write-words.ts';

const FOLLOW_UP_DUE_MS = 24 * HOUR_MS;

type Given = { solve: StorySolve; agentName: string; wentBadly: boolean; submittedAt: number };

/** What the customer says about a ticket that went well or badly for them. */
export function answerSurvey(given: Given, random: Random): StoryAnswer {
  const { solve, agentName, wentBadly, submittedAt } = given;
  const score = scoreOf(wentBadly ? random.normal(4.2, 2.3) : random.normal(9.2, 1.15));
  // Those who are unhappy say why more often, and those in the middle have the least to say.
  const says = random.chance(score <= 6 ? 0.7 : score <= 8 ? 0.38 : 0.5);
  return {
    score,
    comment: says ? writeComment(solve, agentName, score, random) : null,
    contactOk: random.chance(score <= 6 ? 0.6 : 0.15),
    submittedAt,
  };
}

function scoreOf(felt: number): Score {
  const score = Math.min(10, Math.max(0, Math.round(felt)));
  return isScore(score) ? score : 0;
}

/**
 * Opens the task for an unhappy customer; it ends when the team gets to it.
 *
 * How it ended is what the customer remembers at the next time.
 */
export function followUp(
  { solve, patience }: { solve: StorySolve; patience: number },
  { submittedAt }: StoryAnswer,
  { ticketId, until }: { ticketId: number; until: number },
  random: Random,
): StoryFollowUp {
  const { customer } = solve;
  const isForgotten = random.chance(0.03);
  const hours = random.skewed(10, 1) * patience * (isForgotten ? 20 : 1);
  const createdAt = submittedAt + MINUTE_MS;
  const closesAt = createdAt + hours * HOUR_MS;
  const isOpen = closesAt > until;
  const outcome = random.weighted({
    recovered: 0.43,
    contacted: 0.25,
    not_recovered: 0.29,
    deleted: 0.03,
  });
  customer.followedUpUntil = closesAt;
  customer.mood += outcome === 'recovered' ? -0.05 : outcome === 'contacted' ? 0.06 : 0.22;
  return {
    id: idOf(`follow-up ${ticketId}`),
    ticketId,
    status: isOpen ? 'open' : 'done',
    outcome: isOpen ? null : outcome,
    createdAt,
    dueAt: createdAt + FOLLOW_UP_DUE_MS,
    closedAt: isOpen ? null : closesAt,
  };
}

/** A UUID of version 8: made from a name, and the same at every start. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
