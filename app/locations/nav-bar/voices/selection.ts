import { CATEGORIES, type Category } from '../../../../shared/nps.ts';
import type { ReportFilters } from '../../../api/report-search.ts';
import type { ResponseFilters } from '../../../api/get-responses.ts';

/** What may be shown of the answers, in the order of the choice. */
export const SHOWN = ['comments', 'unread', 'waiting', 'doubtful', 'ignored', 'all'] as const;
/** One of {@link SHOWN}. */
export type Shown = (typeof SHOWN)[number];

/** The room's own part of the address. */
export type VoiceState = {
  words: string;
  category: Category | null;
  shown: Shown;
  /** The answer that is looked at. */
  chosen: string | null;
};

const ASKED: Readonly<Record<Shown, ResponseFilters>> = {
  comments: { comment: 'with' },
  unread: { comment: 'with', read: 'no', ignored: 'no' },
  waiting: { followUp: ['pending', 'open'] },
  doubtful: { doubtful: 'yes', ignored: 'no' },
  ignored: { ignored: 'yes' },
  all: {},
};

/** Reads the room's state from the address; what is not known there is left out. */
export function readState(state: URLSearchParams): VoiceState {
  return {
    words: state.get('q') ?? '',
    category: CATEGORIES.find((each) => each === state.get('category')) ?? null,
    shown: SHOWN.find((each) => each === state.get('show')) ?? 'comments',
    chosen: state.get('voice'),
  };
}

/** What the list asks for: the period and attributes of all rooms, and the room's own. */
export function filtersOf(
  asked: ReportFilters,
  { words, category, shown }: VoiceState,
): ResponseFilters {
  const { compare: _, basis: __, ...query } = asked;
  return {
    ...query,
    ...ASKED[shown],
    ...(category !== null && { category: [category] }),
    ...(words !== '' && { q: words }),
  };
}
