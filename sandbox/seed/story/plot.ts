import type { BrandKey, GroupKey } from './cast.ts';
import type { Channel, Language, Topic } from './story.types.ts';

// What happens in the two years, in days before the first start. Whoever reads the figures finds
// these again; whoever wants another story changes them here.

/** How far back it goes. */
export const STORY_DAYS = 730;

/** The turns of the story. */
export const TURNS = {
  /** The third brand opens. */
  kidsOpens: 430,
  /** Tickets are filed by product area from here on. */
  areas: 400,
  /** Soles of the Kebne boots come off: a week of it, and what it leaves behind. */
  recall: { from: 281, to: 274, fadesTo: 250 },
  /** One agent starts to keep unhappy customers from the survey. */
  gaming: 240,
  /** All chats go to a team of three that is too small for them. */
  chatTeam: 150,
  /** Two more in it at noon, and the waits are over. */
  moreInChat: 48,
  /** The lead is on leave, and calls to unhappy customers wait. */
  onLeave: 16,
};

/** What somebody of the story wrote down that they did, and for whom. */
type PlotAction = {
  title: string;
  note: string | null;
  from: number;
  until: number | null;
  about: { channel?: Channel; group?: GroupKey };
};

/** What the team did about the turns; what came of the last one nobody knows yet. */
export const PAST_ACTIONS: readonly PlotAction[] = [
  {
    title: 'Kebne soles: new boots without a return',
    note: 'Whoever writes about soles gets new boots at once; the old ones are picked up later.',
    from: TURNS.recall.to,
    until: TURNS.recall.fadesTo,
    about: { group: 'returns' },
  },
  {
    title: 'All chats go to a team of their own',
    note: 'Three people, and a chat button on every page of the shop.',
    from: TURNS.chatTeam,
    until: null,
    about: { channel: 'chat' },
  },
  {
    title: 'Two more in the chat team at noon',
    note: 'Ronja and Emil, from 11 to 15, when most customers wait.',
    from: TURNS.moreInChat,
    until: null,
    about: { channel: 'chat' },
  },
  {
    title: 'Training: saying no to a refund, kindly',
    note: null,
    from: 9,
    until: 8,
    about: { group: 'returns' },
  },
];

/** Tickets solved a day before it grew, Sunday first. */
export const SOLVED_BY_WEEKDAY = [5.5, 18.5, 16, 15.5, 15.5, 14.5, 6.5] as const;
/** What a year adds to it. */
export const GROWTH_A_YEAR = 0.15;
/** What the recall adds to the work of its week. */
export const RECALL_RUSH = 1.7;
/** By month, January first: walking in spring and summer, presents in December. */
export const SEASON = [0.9, 0.8, 0.9, 1, 1.1, 1.15, 1.1, 0.95, 0.9, 0.9, 1.15, 1.4] as const;

/** How customers write, by season. */
const CHANNELS: Record<'usual' | 'summer' | 'presents', Record<Channel, number>> = {
  usual: { email: 0.44, web: 0.24, chat: 0.17, voice: 0.15 },
  // On the way, with a telephone.
  summer: { email: 0.38, web: 0.22, chat: 0.17, voice: 0.23 },
  presents: { email: 0.34, web: 0.28, chat: 0.25, voice: 0.13 },
};
/** What the chat button on every page adds to chats once there is a team for it. */
const CHAT_BUTTON = 0.16;

/** How often each channel is used on a day; January is month 0. */
export function channelsOn(daysAgo: number, month: number): Record<Channel, number> {
  const season = month >= 5 && month <= 7 ? 'summer' : month >= 10 ? 'presents' : 'usual';
  const usual = CHANNELS[season];
  return daysAgo > TURNS.chatTeam ? usual : { ...usual, chat: usual.chat + CHAT_BUTTON };
}

/** What customers of a brand write about. */
const TOPICS: Record<BrandKey, Partial<Record<Topic, number>>> = {
  main: { advice: 0.26, delivery: 0.26, refund: 0.17, repair: 0.16, order: 0.15 },
  pro: { business: 0.55, delivery: 0.2, repair: 0.15, order: 0.1 },
  kids: { advice: 0.4, delivery: 0.25, refund: 0.25, order: 0.1 },
};

/** How often each topic comes up, so many days before the start. */
export function topicsOn(
  daysAgo: number,
  month: number,
  brand: BrandKey,
): Partial<Record<Topic, number>> {
  const { recall } = TURNS;
  const usual = { ...TOPICS[brand] };
  if (month === 11 && usual.delivery !== undefined) usual.delivery *= 1.6;
  if (brand !== 'main' || daysAgo > recall.from || daysAgo < recall.fadesTo) return usual;
  return { ...usual, soles: daysAgo > recall.to ? 4 : 0.2 };
}

/** Whose work a topic is, before chats have a team of their own. */
export const GROUP_OF_TOPIC: Record<Topic, GroupKey> = {
  advice: 'care',
  delivery: 'orders',
  refund: 'returns',
  repair: 'returns',
  order: 'care',
  business: 'business',
  soles: 'returns',
};
/** Telephone calls that the counter in the shop takes. */
export const STORE_SHARE = 0.045;

/** Who does how much of a team's work, and how much worse it goes. */
export const TEAMS: Record<GroupKey, Record<string, { work: number; risk: number }>> = {
  care: {
    freja: { work: 5, risk: -0.02 },
    amelia: { work: 5, risk: -0.04 },
    ingrid: { work: 2, risk: -0.04 },
    viktor: { work: 7, risk: 0.07 },
    linnea: { work: 4, risk: 0 },
    tobias: { work: 4, risk: 0.03 },
    hannah: { work: 3, risk: 0 },
  },
  returns: {
    mikkel: { work: 4, risk: -0.04 },
    signe: { work: 5, risk: 0 },
    anders: { work: 4, risk: 0.05 },
  },
  orders: {
    oskar: { work: 4, risk: 0.02 },
    sofie: { work: 5, risk: -0.03 },
    malte: { work: 3, risk: 0.04 },
    grace: { work: 3, risk: 0 },
  },
  business: { jonas: { work: 5, risk: -0.03 }, katrin: { work: 4, risk: 0 } },
  chat: {
    elias: { work: 4, risk: 0.02 },
    nadia: { work: 4, risk: -0.04 },
    oliver: { work: 3, risk: 0.06 },
    ronja: { work: 4, risk: -0.02 },
    emil: { work: 3, risk: 0.02 },
  },
  store: { bente: { work: 1, risk: 0 } },
};
/** The two who came when the chats were too many. */
const CHAT_HELPERS: readonly string[] = ['ronja', 'emil'];

const WORK_NOW = workOf(() => true);
const WORK_BEFORE = workOf((agent) => !CHAT_HELPERS.includes(agent));

/** How the work of a team was shared, so many days before the start. */
export function sharesOf(daysAgo: number, group: GroupKey): Record<string, number> {
  return (daysAgo > TURNS.moreInChat ? WORK_BEFORE : WORK_NOW)[group] ?? {};
}

function workOf(isThere: (agent: string) => boolean): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(TEAMS).map(([group, team]) => {
      const there = Object.entries(team).filter(([agent]) => isThere(agent));
      return [group, Object.fromEntries(there.map(([agent, { work }]) => [agent, work]))];
    }),
  );
}

/** How often it goes badly, by what it is about. */
const RISK_OF_TOPIC: Record<Topic, number> = {
  advice: 0.06,
  delivery: 0.15,
  refund: 0.15,
  repair: 0.1,
  order: 0.09,
  business: 0.08,
  soles: 0.6,
};

/** How likely it goes badly for the customer, whoever the agent is. */
export function riskOf(daysAgo: number, month: number, topic: Topic, group: GroupKey): number {
  const presents = month === 11 && topic === 'delivery' ? 0.08 : 0;
  return RISK_OF_TOPIC[topic] + presents + (group === 'chat' ? riskOfChat(daysAgo) : 0);
}

function riskOfChat(daysAgo: number): number {
  if (daysAgo <= TURNS.moreInChat) return 0.02 + 0.12 * Math.max(0, daysAgo / 24 - 1);
  // Nobody waited long in the first days, when hardly anybody had seen the button.
  return 0.4 * Math.min(1, (TURNS.chatTeam - daysAgo) / 14);
}

/** Minutes to the first reply that half of the customers wait at most. */
export function usualWait(daysAgo: number, channel: Channel, group: GroupKey): number {
  if (channel === 'email') return 260;
  if (channel === 'web') return 210;
  if (channel === 'voice') return 1;
  const isShort = group === 'chat' && daysAgo > TURNS.moreInChat && daysAgo < TURNS.chatTeam - 10;
  return isShort ? 19 : 2;
}

/** Where a brand's customers live. */
export const LANGUAGES: Record<BrandKey, Record<Language, number>> = {
  main: { en: 0.33, da: 0.33, sv: 0.22, de: 0.12 },
  pro: { en: 0.2, da: 0.3, sv: 0.25, de: 0.25 },
  kids: { en: 0.15, da: 0.5, sv: 0.35, de: 0 },
};

/** How much of the work each brand makes, so many days before the start. */
export function brandsOn(daysAgo: number): Record<BrandKey, number> {
  const kids = daysAgo > TURNS.kidsOpens ? 0 : 0.04 + 0.06 * (1 - daysAgo / TURNS.kidsOpens);
  return { main: 0.82, pro: 0.14, kids };
}

/** How many of those asked answer, by channel. */
export const ANSWER_RATE: Record<Channel, number> = {
  email: 0.45,
  web: 0.47,
  chat: 0.42,
  voice: 0.37,
};
/** By how much more or less they do, by language. */
export const ANSWER_RATE_OF_LANGUAGE: Record<Language, number> = {
  en: 0.95,
  da: 1.1,
  sv: 1.02,
  de: 0.85,
};
