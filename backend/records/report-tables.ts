import type { ColumnType, Generated } from 'kysely';
import type { ReportBlock } from './report-blocks.ts';

/** Days and longer spans whose counts are made. */
type ReportBlockTable = {
  id: Generated<string>;
  account_id: string;
  subject: ReportBlock['subject'];
  span: ReportBlock['span'];
  /** YYYY-MM-DD. */
  starts: ColumnType<string, string, never>;
};

/** A block's counts of answers and sendings, by at most three attributes. */
type ReportCountTable = {
  block_id: string;
  dimension: string;
  key: string;
  other_key: string;
  third_key: string;
};

/** A block's counts of answers that were given again, since when at the earliest. */
type ReportRepeatTable = {
  block_id: string;
  dimension: string;
  since: string;
  key: string;
  other_key: string;
};

/** Each of these answers, by the day of the one after. */
type ReportPairTable = {
  block_id: string;
  account_id: string;
  submitted_at: Date;
  followed_at: Date;
};

/** A block's counts of what became of solves. */
type ReportSolveTable = ReportCountTable & { outcome: string; reason: string };

/** Marks of what has changed since. */
type ReportChangeTable = {
  id: Generated<string>;
  account_id: string;
  quarter: Date;
  subject: Generated<ReportBlock['subject']>;
};

/** What reports are read from, beside the rows themselves. */
export type ReportTables = {
  report_blocks: ReportBlockTable;
  report_counts: ReportCountTable;
  report_pairs: ReportPairTable;
  report_repeats: ReportRepeatTable;
  report_solves: ReportSolveTable;
  report_changes: ReportChangeTable;
};
