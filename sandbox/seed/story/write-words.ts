import { categoryOf, type Score } from '../../../shared/nps.ts';
import { MINUTE_MS } from './durations.ts';
import type { Random } from './random.ts';
import type { Language, StorySolve, Topic } from './story.types.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { sv } from './words/sv.ts';
import type { Words } from './words/words.types.ts';

/** What people of each language write. */
export const WORDS: Record<Language, Words> = { en, da, sv, de };

/** What each topic is about. */
export const PRODUCTS: Record<Topic, readonly string[]> = {
  advice: ['Sarek', 'Fjell', 'Tind', 'Lofoten'],
  delivery: ['Skagen 2', 'Nuuk', 'Glød 2', 'Abisko 50', 'Sarek', 'Padjelanta'],
  refund: ['Fjell', 'Padjelanta', 'Tind', 'Nuuk', 'Lofoten'],
  repair: ['Sarek', 'Fjell', 'Abisko 50', 'Skagen 2', 'Nuuk'],
  order: ['Tind', 'Sarek', 'Abisko 50', 'Glød 2'],
  business: ['Nuuk', 'Skagen 2', 'Abisko 50', 'Glød 2'],
  soles: ['Kebne'],
};

/** Whoever waited longer for the first word of a chat tells of the wait. */
const LONG_CHAT_MINUTES = 9;

type Told = Pick<
  StorySolve,
  'topic' | 'product' | 'channel' | 'customer' | 'createdAt' | 'firstReplyAt' | 'ticketId'
>;

/** What the customer adds to the score, in their language. */
export function writeComment(solve: Told, agentName: string, score: Score, random: Random): string {
  const words = WORDS[solve.customer.language];
  const category = categoryOf(score);
  const isUnhappy = category === 'detractor';
  const minutes = waitOf(solve);
  const isAboutWait = isUnhappy && minutes > LONG_CHAT_MINUTES && random.chance(0.8);
  const first = random.turn(isAboutWait ? words.waited : words.topics[solve.topic][category]);
  const more = isUnhappy ? (score <= 3 ? 'angry' : 'mild') : category;
  const second = random.chance(0.38) ? ` ${random.turn(words.besides[more])}` : '';
  return fillIn(first + second, solve, agentName);
}

/** Puts what the ticket is about into somebody's words. */
export function fillIn(text: string, solve: Told, agentName: string): string {
  const values: Record<string, string | number> = {
    product: solve.product,
    agent: agentName.split(' ')[0] ?? agentName,
    order: 40_000 + solve.ticketId,
    days: 3 + (solve.ticketId % 9),
    minutes: Math.max(waitOf(solve), 2),
  };
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Minutes a chat's customer waited for the first word; others do not sit and wait. */
function waitOf({ channel, createdAt, firstReplyAt }: Told): number {
  return channel === 'chat' ? Math.round((firstReplyAt - createdAt) / MINUTE_MS) : 0;
}
