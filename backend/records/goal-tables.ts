import type { ColumnType } from 'kysely';
import type { KeptFilters } from '../../shared/contracts/kept-filters.ts';

/** What leads want the NPS to be. */
export type GoalTable = {
  id: string;
  account_id: string;
  target: number;
  /** YYYY-MM-DD. */
  due_on: ColumnType<string, string, string>;
  filters: ColumnType<KeptFilters, string, string>;
  created_by: string | null;
  created_at: Date;
};

/** What teams do about their NPS. */
export type ActionTable = {
  id: string;
  account_id: string;
  title: string;
  note: string | null;
  /** YYYY-MM-DD. */
  begins_on: ColumnType<string, string, string>;
  ends_on: ColumnType<string | null, string | null, string | null>;
  filters: ColumnType<KeptFilters, string, string>;
  created_by: string | null;
  created_at: Date;
};

/** Names for what the workspace shows. */
export type SavedViewTable = {
  id: string;
  account_id: string;
  name: string;
  address: string;
  created_by: string | null;
  created_at: Date;
};
