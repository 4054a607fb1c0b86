import { WAITING_STATES } from '../../../../shared/follow-up-words.ts';
import { readKey, type ListKeys, type Pressed } from '../layout/list-keys.ts';
import type { FollowUpQuery } from '../../../../shared/contracts/follow-ups.ts';

/** What may be shown of the follow-ups, in the order of the choice. */
export const SHOWN = ['open', 'overdue', 'soon', 'mine', 'missing', 'solved', 'all'] as const;
/** One of {@link SHOWN}. */
export type Shown = (typeof SHOWN)[number];

/** How many days the figures may be of. */
export const PERIODS = [30, 90, 365] as const;
/** One of {@link PERIODS}. */
export type PeriodDays = (typeof PERIODS)[number];
const USUAL_DAYS: PeriodDays = 90;

/** The room's own part of the address. */
export type BoardState = {
  shown: Shown;
  /** A group's id, empty for those without one; `null` for all. */
  team: string | null;
  days: PeriodDays;
  /** The follow-up that is looked at. */
  chosen: string | null;
};

const OPEN: FollowUpQuery['state'] = [...WAITING_STATES];
const ASKED: Readonly<Record<Shown, FollowUpQuery>> = {
  open: { state: OPEN },
  overdue: { due: 'overdue' },
  soon: { due: 'soon' },
  mine: { state: OPEN, mine: 'yes' },
  missing: { outcome: ['missing'], sort: 'newest' },
  solved: { state: ['solved'], sort: 'newest' },
  all: { sort: 'newest' },
};

/** Reads the room's state from the address; what is not known there is left out. */
export function readState(state: URLSearchParams): BoardState {
  return {
    shown: SHOWN.find((each) => each === state.get('show')) ?? 'open',
    team: state.get('team'),
    days: PERIODS.find((each) => String(each) === state.get('days')) ?? USUAL_DAYS,
    chosen: state.get('loop'),
  };
}

/** What the list asks for. */
export function queryOf({ shown, team }: Pick<BoardState, 'shown' | 'team'>): FollowUpQuery {
  return { ...ASKED[shown], ...(team !== null && { team: [team] }) };
}

/** What a key asks for, pressed with the board; `null` for what is none of ours. */
export type BoardKey = { by: 1 | -1 } | 'open' | 'say';

const KEYS: ListKeys<BoardKey> = {
  letters: { j: { by: 1 }, k: { by: -1 }, o: 'open', s: 'say' },
  inList: { ArrowDown: { by: 1 }, ArrowUp: { by: -1 } },
};

/** Reads a key that was pressed on an element of the board. */
export function boardKeyOf(pressed: Pressed, on: Element): BoardKey | null {
  return readKey(pressed, on, KEYS);
}
