import type { CountsQuery } from '../../../backend/records/reports.ts';

/** A kind of report: all of the period unless it says otherwise. */
export type Kind = { what: string; asks: Partial<Omit<CountsQuery, 'to' | 'timeZone'>> };

/** What is measured, of two years and of today. */
export const KINDS: readonly Kind[] = [
  { what: 'total', asks: {} },
  { what: 'by day, a year', asks: { interval: 'day' } },
  { what: 'by week', asks: { interval: 'week' } },
  { what: 'by assignee', asks: { groupBy: ['assignee'] } },
  { what: 'by group and channel', asks: { groupBy: ['group', 'channel'] } },
  { what: 'by assignee and language', asks: { groupBy: ['assignee', 'language'] } },
  { what: 'of a brand, by assignee', asks: { filters: { brand: ['91'] }, groupBy: ['assignee'] } },
  {
    what: 'of a brand and channel, by week',
    asks: { filters: { brand: ['91'], channel: ['channel 2'] }, interval: 'week' },
  },
  { what: 'by tag', asks: { groupBy: ['tag'] } },
  { what: 'of a tag, by channel', asks: { filters: { tag: ['tag 3'] }, groupBy: ['channel'] } },
  { what: 'by assignee and tag', asks: { groupBy: ['assignee', 'tag'] } },
  { what: 'by organization', asks: { groupBy: ['organization'] } },
  { what: 'per customer', asks: { basis: 'customers' } },
  { what: 'per customer, by assignee', asks: { basis: 'customers', groupBy: ['assignee'] } },
  { what: 'per customer, by month', asks: { basis: 'customers', interval: 'month' } },
  { what: 'per customer, by week', asks: { basis: 'customers', interval: 'week' } },
  {
    what: 'per customer, by group and channel',
    asks: { basis: 'customers', groupBy: ['group', 'channel'] },
  },
  {
    what: 'of a brand and channel, by assignee',
    asks: { filters: { brand: ['91'], channel: ['channel 2'] }, groupBy: ['assignee'] },
  },
];
