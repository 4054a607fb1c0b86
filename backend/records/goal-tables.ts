import type { ColumnType } from 'kysely';
import type { NewGoal } from '../../shared/contracts/goals.ts';

/** What leads want the NPS to be. */
export type GoalTable = {
  id: string;
  account_id: string;
  target: number;
  /** YYYY-MM-DD. */
  due_on: ColumnType<string, string, string>;
  filters: ColumnType<NewGoal['filters'], string, string>;
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
