import type { ColumnType, Generated } from 'kysely';

/** Days, and thirds of months, whose counts are made. */
export type ReportBlockTable = {
  id: Generated<string>;
  account_id: string;
  subject: 'answers' | 'repeats';
  span: 'day' | 'third';
  /** YYYY-MM-DD. */
  starts: ColumnType<string, string, never>;
};

/** A block's counts of answers and sendings, by at most two attributes. */
export type ReportCountTable = {
  block_id: string;
  dimension: string;
  key: string;
  other_key: string;
};

/** A block's counts of answers that were given again, since when at the earliest. */
export type ReportRepeatTable = { block_id: string; dimension: string; since: string; key: string };

/** Marks of what has changed since. */
export type ReportChangeTable = {
  id: Generated<string>;
  account_id: string;
  quarter: Date;
  is_repeat: Generated<boolean>;
};
