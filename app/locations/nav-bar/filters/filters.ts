import { COMPARISONS, type ComparedWith } from '../../../../shared/contracts/nps-report.ts';
import { readAttribute, type ReportAttribute } from '../../../../shared/report-attributes.ts';
import {
  REPORT_BASES,
  REPORT_DIMENSIONS,
  type ReportBasis,
} from '../../../../shared/vocabulary.ts';
import type { ReportFilters } from '../../../api/report-search.ts';
import type { Day } from './calendar.ts';
import { daysOf, readPeriod, USUAL_PERIOD, writePeriod, type Period } from './period.ts';

/** What all rooms look at; stands above them and in the address. */
export type Filters = {
  period: Period;
  compare: ComparedWith;
  basis: ReportBasis;
  /** Keys of each attribute of which one must fit; all that fit where it is not named. */
  only: Partial<Record<ReportAttribute, string[]>>;
};

/** What stands there before anybody has chosen. */
export const NO_FILTERS: Filters = {
  period: USUAL_PERIOD,
  compare: 'previous',
  basis: 'answers',
  only: {},
};

const OTHERS: readonly string[] = ['period', 'compare', 'basis'];

/** Reads the filters from the address; what is not known there is left out. */
export function readFilters(search: URLSearchParams): Filters {
  const only = namesIn([...search.keys()]).map((name) => [name, search.getAll(name)] as const);
  const word = <T extends string>(words: readonly T[], name: string, usual: T): T =>
    words.find((each) => each === search.get(name)) ?? usual;
  return {
    period: readPeriod(search.get('period')),
    compare: word(COMPARISONS, 'compare', NO_FILTERS.compare),
    basis: word(REPORT_BASES, 'basis', NO_FILTERS.basis),
    only: Object.fromEntries(only),
  };
}

/** Writes the filters into the address, beside what else is there; the usual ones are not named. */
export function writeFilters(filters: Filters, search: URLSearchParams): URLSearchParams {
  const { period, compare, basis, only } = filters;
  const written = new URLSearchParams();
  const add = (name: string, value: string, usual: string): void => {
    if (value !== usual) written.append(name, value);
  };
  add('period', writePeriod(period), writePeriod(NO_FILTERS.period));
  add('compare', compare, NO_FILTERS.compare);
  add('basis', basis, NO_FILTERS.basis);
  for (const name of filteredBy(only)) {
    for (const key of only[name] ?? []) written.append(name, key);
  }
  for (const [name, value] of stateIn(search)) written.append(name, value);
  return written;
}

/** What of the address is a room's own. */
export function stateIn(search: URLSearchParams): URLSearchParams {
  const isFilter = (name: string) => OTHERS.includes(name) || readAttribute(name) !== null;
  return new URLSearchParams([...search].filter(([name]) => !isFilter(name)));
}

/** The attributes that are filtered by, in the order in which they are shown. */
export function filteredBy(only: Filters['only']): ReportAttribute[] {
  return namesIn(Object.keys(only)).filter((name) => (only[name] ?? []).length > 0);
}

/** The attributes among some names, each once: what every account has first. */
function namesIn(names: readonly string[]): ReportAttribute[] {
  const found = new Set(names.map(readAttribute).filter((name) => name !== null));
  const known = REPORT_DIMENSIONS.filter((name) => found.has(name));
  return [...new Set<ReportAttribute>([...known, ...found])];
}

/** The filters as every report takes them. */
export function queryOf({ period, compare, basis, only }: Filters, today: Day): ReportFilters {
  return { ...daysOf(period, today), compare, basis, ...only };
}
