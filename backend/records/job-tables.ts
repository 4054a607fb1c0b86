import type { ColumnType, Generated } from 'kysely';
import type { AuditKind, JOB_KINDS, JobProblem, JobStatus } from '../../shared/vocabulary.ts';

type Json = ColumnType<unknown, string, string | null>;

/** Work that goes on after it was asked for. */
export type JobTable = {
  id: string;
  account_id: string;
  kind: (typeof JOB_KINDS)[number];
  status: Generated<JobStatus>;
  done: Generated<number>;
  total: number;
  asked: ColumnType<unknown, string, never>;
  position: ColumnType<unknown, null, string | null>;
  result: ColumnType<unknown, null, string | null>;
  problem: JobProblem | null;
  asked_by: string | null;
  created_at: Date;
  ended_at: Date | null;
};

/** A ticket of the past that a back-test has read. */
export type BackTestSolveTable = {
  job_id: string;
  zendesk_ticket_id: string;
  zendesk_customer_id: string | null;
  solved_at: Date;
  draft: Json;
  in_force: Json;
};

/** What somebody did that no other row tells. */
export type AuditEntryTable = {
  id: Generated<string>;
  account_id: string;
  kind: AuditKind;
  subject: string;
  actor: string | null;
  done_at: Date;
};
