import { SEED_AGENTS } from '../people.ts';
import { answerSurvey, followUp } from './answer-survey.ts';
import { askCustomer, NO_SURVEY_TAG } from './ask-customer.ts';
import { areaOf, STORY_AGENTS, type BrandKey, type GroupKey } from './cast.ts';
import { createCustomers } from './customers.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './durations.ts';
import {
  brandsOn,
  channelsOn,
  GROUP_OF_TOPIC,
  GROWTH_A_YEAR,
  RECALL_RUSH,
  riskOf,
  SEASON,
  sharesOf,
  SOLVED_BY_WEEKDAY,
  STORE_SHARE,
  STORY_DAYS,
  TEAMS,
  topicsOn,
  TURNS,
  usualWait,
} from './plot.ts';
import { createRandom, type Random } from './random.ts';
import type { Channel, StoryCustomer, StorySolve, Topic } from './story.types.ts';
import { PRODUCTS } from './write-words.ts';

/** Any other number tells the same story of other people. */
const SEED = 20_07;
/** What was solved later is not asked about yet. */
const LAST_SOLVED_MS = 30 * HOUR_MS;
/** Some who telephone have no address. */
const ONLY_PHONE = 0.3;

const NAMES = new Map([...SEED_AGENTS, ...STORY_AGENTS].map(({ key, name }) => [key, name]));

/** Hours at which tickets are solved, by UTC. */
const HOURS = { 6: 2, 7: 6, 8: 10, 9: 11, 10: 9, 11: 7, 12: 9, 13: 11, 14: 10, 15: 7, 16: 4, 17: 3, 18: 2 } as const; // prettier-ignore

/**
 * Tells the two years before a first start: every solved ticket, oldest first.
 *
 * The same for the same moment, wherever it is told. Tickets are numbered from `firstTicketId`.
 */
export function tellStory(endsAt: Date, firstTicketId: number): StorySolve[] {
  const until = endsAt.getTime();
  const random = createRandom(SEED);
  const customers = createCustomers(random);
  const solves: StorySolve[] = [];
  let ticketId = firstTicketId;
  for (let daysAgo = STORY_DAYS; daysAgo >= 1; daysAgo -= 1) {
    const day = new Date(until - daysAgo * DAY_MS);
    for (const solvedAt of momentsOf(day, daysAgo, random)) {
      if (solvedAt > until - LAST_SOLVED_MS) continue;
      const when = { daysAgo, month: day.getUTCMonth(), solvedAt };
      const { solve, wentBadly } = solveOne(ticketId, when, customers.next, random);
      ticketId += 1;
      tellOutcome(solve, wentBadly);
      if (solve.followUp !== null) ticketId += 1;
      solves.push(solve);
    }
  }
  return solves;

  function tellOutcome(solve: StorySolve, wentBadly: boolean): void {
    const { answeredAt, ...asked } = askCustomer(solve, until, random);
    Object.assign(solve, asked);
    if (answeredAt === null) return;
    const agentName = NAMES.get(solve.agent) ?? '';
    const given = { solve, agentName, wentBadly, submittedAt: answeredAt };
    solve.answer = answerSurvey(given, random);
    if (solve.answer.score > 6 || solve.customer.followedUpUntil > answeredAt) return;
    const patience = patienceAt((until - answeredAt) / DAY_MS, solve.group);
    solve.followUp = followUp({ solve, patience }, solve.answer, { ticketId, until }, random);
  }
}

/** By how much longer than usual a follow-up waits. */
function patienceAt(daysAgo: number, group: GroupKey): number {
  if (daysAgo < TURNS.onLeave) return 50;
  const isShort = group === 'chat' && daysAgo > TURNS.moreInChat;
  return isShort && daysAgo < TURNS.chatTeam ? 2.4 : 1;
}

/** When tickets are solved on a day, in order. */
function momentsOf(day: Date, daysAgo: number, random: Random): number[] {
  const grown = 1 + GROWTH_A_YEAR * (1 - daysAgo / 365);
  const usual = SOLVED_BY_WEEKDAY[day.getUTCDay()] ?? 0;
  const { recall } = TURNS;
  const rush = daysAgo <= recall.from && daysAgo > recall.to ? RECALL_RUSH : 1;
  const mean = usual * (SEASON[day.getUTCMonth()] ?? 1) * grown * rush;
  const midnight = Math.floor(day.getTime() / DAY_MS) * DAY_MS;
  return Array.from({ length: random.count(mean) }, () => {
    const hour = Number(random.weighted(HOURS)) + random.next();
    return Math.round(midnight + hour * HOUR_MS);
  }).toSorted((a, b) => a - b);
}

type When = { daysAgo: number; month: number; solvedAt: number };

function solveOne(
  ticketId: number,
  { daysAgo, month, solvedAt }: When,
  nextCustomer: (brand: BrandKey) => StoryCustomer,
  random: Random,
): { solve: StorySolve; wentBadly: boolean } {
  const brand = random.weighted(brandsOn(daysAgo));
  const topic = random.weighted(topicsOn(daysAgo, month, brand));
  const channel = random.weighted(channelsOn(daysAgo, month));
  const group = groupFor(daysAgo, topic, channel, random);
  const agent = random.weighted(sharesOf(daysAgo, group));
  const customer = nextCustomer(brand);
  if (channel === 'voice' && customer.askedAt < 0 && random.chance(ONLY_PHONE))
    customer.email = null;

  const own = (TEAMS[group][agent]?.risk ?? 0) + customer.mood;
  const wentBadly = random.chance(riskOf(daysAgo, month, topic, group) + own);
  const slow = wentBadly ? 1.7 : 1;
  const isTalk = channel === 'chat' || channel === 'voice';
  // A mail waits for an hour or over a weekend, and often longest for those who are unhappy then.
  const [spread, longer] = isTalk ? [0.5, slow] : [1, wentBadly ? 2.8 : 1];
  const wait = random.skewed(usualWait(daysAgo, channel, group), spread) * longer * MINUTE_MS;
  const work = (isTalk ? random.skewed(14, 0.4) : random.skewed(600, 1) * slow) * MINUTE_MS;
  const createdAt = Math.round(solvedAt - wait - work);
  const product =
    brand === 'kids' ? random.pick(['Pusling', 'Mini Fjell']) : random.pick(PRODUCTS[topic]);
  const solve: StorySolve = {
    ticketId,
    customer,
    topic,
    product,
    area: daysAgo > TURNS.areas ? null : areaOf(product),
    channel,
    agent,
    group,
    brand,
    form: topic === 'refund' || topic === 'repair' || topic === 'soles' ? 'case' : 'question',
    tags: topic === 'soles' ? ['sole_recall'] : [topic],
    createdAt,
    firstReplyAt: Math.round(createdAt + wait),
    solvedAt,
    survey: brand === 'pro' ? 'pro' : channel === 'voice' ? 'phone' : 'default',
    reason: null,
    suppression: null,
    invitation: null,
    answer: null,
    followUp: null,
  };
  if (agent === 'viktor' && daysAgo <= TURNS.gaming) keepFromSurvey(solve, wentBadly, random);
  return { solve, wentBadly };
}

/** What one agent does with customers of whom he fears a low score. */
function keepFromSurvey(solve: StorySolve, wentBadly: boolean, random: Random): void {
  if (!random.chance(wentBadly ? 0.85 : 0.04)) return;
  solve.reason = random.weighted({
    excluded_tag: 0.6,
    ticket_reopened: 0.28,
    requester_changed: 0.12,
  });
  if (solve.reason === 'excluded_tag') solve.tags.push(NO_SURVEY_TAG);
}

function groupFor(daysAgo: number, topic: Topic, channel: Channel, random: Random): GroupKey {
  if (channel === 'chat' && daysAgo <= TURNS.chatTeam) return 'chat';
  if (channel === 'voice' && random.chance(STORE_SHARE)) return 'store';
  return GROUP_OF_TOPIC[topic];
}
