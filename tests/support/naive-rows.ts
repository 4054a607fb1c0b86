import type { CountsQuery } from '../../backend/records/reports.ts';
import { fieldIdOf, type ReportAttribute } from '../../shared/report-attributes.ts';
import { REPORT_DIMENSIONS } from '../../shared/vocabulary.ts';
import type { PastInvitation } from './report-history.ts';

/** All that histories are told apart by: two ticket fields as well. */
export const ASKED_ATTRIBUTES: readonly ReportAttribute[] = [
  ...REPORT_DIMENSIONS,
  'field:60',
  'field:61',
];

/** What a report is asked for. */
export type NaiveQuery = {
  from: string;
  to: string;
  timeZone: string;
  filters: Partial<Record<ReportAttribute, string[]>>;
};

type Attributes = {
  survey: string | null;
  attribution: PastInvitation['attribution'] | null;
  locale: string | null;
};

const HOUR = 60;
const DAY = 24 * HOUR;
const FIRST_REPLY = {
  under_1h: HOUR,
  '1h_to_8h': 8 * HOUR,
  '8h_to_24h': DAY,
  '1d_to_3d': 3 * DAY,
  over_3d: Infinity,
};
const RESOLUTION = {
  under_4h: 4 * HOUR,
  '4h_to_24h': DAY,
  '1d_to_3d': 3 * DAY,
  '3d_to_7d': 7 * DAY,
  over_7d: Infinity,
};

/** The first of the steps below whose end the minutes are. */
function stepOf(minutes: number | null | undefined, ends: Record<string, number>): string {
  if (minutes === null || minutes === undefined) return '';
  return Object.entries(ends).find(([, end]) => minutes < end)?.[0] ?? '';
}

/** The keys under which a row counts. */
export function keysOf(dimension: ReportAttribute, row: Attributes): string[] {
  const { attribution, survey, locale } = row;
  const fieldId = fieldIdOf(dimension);
  if (fieldId !== null) return [attribution?.fields?.[fieldId] ?? '?'];
  switch (dimension) {
    case 'survey':
      return [survey ?? ''];
    case 'language':
      return [locale ?? ''];
    case 'tag':
      return attribution?.tags ?? [];
    case 'channel':
      return [attribution?.channel ?? ''];
    case 'firstReply':
      return [stepOf(attribution?.firstReplyMinutes, FIRST_REPLY)];
    case 'resolution':
      return [stepOf(attribution?.resolutionMinutes, RESOLUTION)];
    default:
      return [attribution?.[`${dimension as 'brand'}Id`] ?? ''];
  }
}

/** Whether a row has one of the keys of each filter. */
export const passes = ({ filters }: Pick<CountsQuery, 'filters'>, row: Attributes) =>
  Object.entries(filters).every(([dimension, wanted = []]) =>
    keysOf(dimension as ReportAttribute, row).some((key) => wanted.includes(key)),
  );

/** Whether a moment lies in the days of a query, by the calendar on the wall there. */
export function isDuring({ from, to, timeZone }: Omit<NaiveQuery, 'filters'>, at: Date): boolean {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);
  return day >= from && day < to;
}
