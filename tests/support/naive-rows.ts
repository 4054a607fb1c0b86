import type { ReportDimension } from '../../shared/vocabulary.ts';
import type { PastInvitation } from './report-history.ts';

/** What a report is asked for. */
export type NaiveQuery = {
  from: string;
  to: string;
  timeZone: string;
  filters: Partial<Record<ReportDimension, string[]>>;
};

type Attributes = {
  survey: string | null;
  attribution: PastInvitation['attribution'] | null;
  locale: string | null;
};

/** The keys under which a row counts. */
export function keysOf(dimension: ReportDimension, row: Attributes): string[] {
  const { attribution, survey, locale } = row;
  switch (dimension) {
    case 'survey':
      return [survey ?? ''];
    case 'language':
      return [locale ?? ''];
    case 'tag':
      return attribution?.tags ?? [];
    case 'channel':
      return [attribution?.channel ?? ''];
    default:
      return [attribution?.[`${dimension}Id`] ?? ''];
  }
}

/** Whether a row has one of the keys of each filter. */
export const passes = ({ filters }: NaiveQuery, row: Attributes) =>
  Object.entries(filters).every(([dimension, wanted]) =>
    keysOf(dimension as ReportDimension, row).some((key) => wanted.includes(key)),
  );

/** Whether a moment lies in the days of a query, by the calendar on the wall there. */
export function isDuring({ from, to, timeZone }: Omit<NaiveQuery, 'filters'>, at: Date): boolean {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);
  return day >= from && day < to;
}
