import type { Generated } from 'kysely';
import type { Score } from '../../shared/nps.ts';
import type { ResponseChange, ShareStatus } from '../../shared/vocabulary.ts';

/** What was done to answers. */
export type ResponseChangeTable = {
  id: Generated<string>;
  account_id: string;
  response_id: string;
  change: ResponseChange;
  reason: string | null;
  actor: string;
  changed_at: Date;
};

/** Whom answers were shown. */
export type ResponseShareTable = {
  id: string;
  account_id: string;
  response_id: string;
  target: string;
  name: string;
  note: string | null;
  actor: string;
  shared_at: Date;
  status: Generated<ShareStatus>;
};

/** Every wording of an answer. */
export type ResponseVersionTable = {
  response_id: string;
  version: number;
  score: Score;
  comment: string | null;
  improve: string | null;
  contact_ok: boolean;
  provisional: boolean;
  submitted_at: Date;
};
