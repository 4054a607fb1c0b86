import type { ColumnType, Generated } from 'kysely';

/** Days whose counts are made. */
export type ReportDayTable = {
  account_id: string;
  /** YYYY-MM-DD. */
  day: ColumnType<string, string, never>;
  time_zone: string;
  counted_at: Generated<Date>;
};

/** Counts of whole days by attribute. */
export type ReportCountTable = { account_id: string; dimension: string; key: string; day: string };

/** Marks of what has changed since. */
export type ReportChangeTable = { id: Generated<string>; account_id: string; quarter: Date };
