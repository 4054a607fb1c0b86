import type { ColumnType, Generated } from 'kysely';
import type { Category, Score } from '../../shared/nps.ts';
import type { OwnFault } from '../platform/mail/refusal.rules.ts';
import type { Reason } from '../../shared/reasons.ts';
import type {
  DecisionOutcome,
  InvitationStatus,
  JobStatus,
  ResourceOrigin,
  SuppressionReason,
  SurveyChannel,
  WriteBackOutcome,
  WriteBackTarget,
} from '../../shared/vocabulary.ts';
import type { ActionTable, GoalTable, SavedViewTable } from './goal-tables.ts';
import type {
  FollowUpChangeTable,
  FollowUpResponseTable,
  FollowUpTable,
} from './follow-up-tables.ts';
import type { ReportTables } from './report-tables.ts';
import type { AuditEntryTable, BackTestSolveTable, JobTable } from './job-tables.ts';
import type {
  ResponseChangeTable,
  ResponseShareTable,
  ResponseVersionTable,
} from './response-tables.ts';
import type { ZendeskSpell } from './zendesk-spells.ts';

type Json<T> = ColumnType<T, string, string>;

/** Who and what a response is credited to: copied when the ticket is solved, never changed. */
export type Attribution = {
  assigneeId: string | null;
  groupId: string | null;
  brandId: string | null;
  formId: string | null;
  organizationId: string | null;
  channel: string | null;
  tags: string[];
  /** Minutes by the calendar; `null` where Zendesk does not say, missing in rows from before. */
  firstReplyMinutes?: number | null;
  resolutionMinutes?: number | null;
  /** Values of the ticket fields that settings named then, by id; empty for none. */
  fields?: Readonly<Record<string, string>>;
};

/** How an account of the database proves itself to Zendesk. */
export type CredentialsKind = 'client_credentials' | 'authorization_code';

type AccountTable = {
  id: Generated<string>;
  zendesk_url: string;
  settings: Json<unknown> | null;
  export_cursor: string | null;
  export_read_until: Generated<Date | null>;
  zendesk_number: Generated<string | null>;
  solves_known_since: Generated<Date | null>;
  past_responses_imported_at: Generated<Date | null>;
  created_at: Date;
  state: Generated<'active' | 'removed'>;
  state_since: Generated<Date>;
};

type AccountCredentialsTable = {
  account_id: string;
  kind: CredentialsKind;
  sealed: string;
  changed_at: Date;
};

type SettingsVersionTable = {
  account_id: string;
  version: number;
  author: string;
  settings: Json<unknown>;
  written_at: Date;
};

type EventTable = {
  id: Generated<string>;
  account_id: string;
  event_id: string | null;
  invocation_id: string;
  type: string;
  status: 'accepted' | 'ignored';
  body: string;
  received_at: Date;
};

type HandoffTable = {
  id: Generated<string>;
  account_id: string;
  name: string;
  key: string;
  message: Json<unknown>;
  status: Generated<JobStatus>;
  due_at: Date;
  attempts: Generated<number>;
  runs: Generated<number>;
  lease_owner: string | null;
  lease_until: Date | null;
  refused_since: Generated<Date | null>;
  last_error: string | null;
  created_at: Date;
  done_at: Date | null;
  is_repeated: Generated<boolean>;
  waits_for: Generated<string | null>;
};

type HandoffKeyTable = {
  account_id: string;
  name: string;
  key_digest: string;
  created_at: Generated<Date>;
};

type InstallationTable = { is_only: Generated<boolean>; id: Generated<string> };

type CustomerTable = {
  account_id: string;
  zendesk_customer_id: string;
  name: string | null;
  erased_at: Date | null;
  /** Keyed hash of the address, as it was seen last. */
  address_hash: Generated<string | null>;
  /** Who the customer is since Zendesk has merged them. */
  merged_into: Generated<string | null>;
};

type SuppressionTable = {
  account_id: string;
  zendesk_customer_id: string;
  reason: SuppressionReason;
  created_at: Date;
};

type SuppressedAddressTable = {
  account_id: string;
  address_hash: string;
  reason: SuppressionReason;
  created_at: Date;
};

type SolveTable = { account_id: string; zendesk_ticket_id: string; solved_at: Date | null };

type InvitationTable = {
  id: string;
  account_id: string;
  survey_id: string;
  zendesk_ticket_id: string;
  zendesk_customer_id: string;
  status: InvitationStatus;
  reason: Reason | null;
  channel: SurveyChannel;
  locale: string | null;
  solved_at: Date;
  due_at: Date;
  created_at: Date;
  sent_at: Date | null;
  expires_at: Date | null;
  opened_at: Date | null;
  responded_at: Date | null;
  ended_at: Date | null;
  reminders_sent: Generated<number>;
  claim_token: Generated<string | null>;
  attribution: Json<Attribution>;
};

type DecisionTable = {
  id: Generated<string>;
  account_id: string;
  zendesk_ticket_id: string;
  zendesk_customer_id: string | null;
  invitation_id: string | null;
  outcome: DecisionOutcome;
  reason: Reason | null;
  decided_at: Date;
  actor: Generated<string | null>;
  attribution: ColumnType<Attribution | null, string | null | undefined, string | null>;
  survey_key: Generated<string | null>;
  locale: Generated<string | null>;
};

type UsedTokenTable = { account_id: string; token_digest: string; ends_at: Date };

type ResponseTable = {
  id: string;
  account_id: string;
  invitation_id: string | null;
  zendesk_ticket_id: string;
  zendesk_customer_id: string;
  score: Score;
  category: Category;
  comment: string | null;
  improve: string | null;
  contact_ok: boolean;
  locale: string | null;
  provisional: boolean;
  version: number;
  attribution: Json<Attribution>;
  submitted_at: Date;
  updated_at: Date;
  words_cut_until: Generated<Date | null>;
  read_at: Generated<Date | null>;
  read_by: Generated<string | null>;
  ignored_at: Generated<Date | null>;
  ignored_by: Generated<string | null>;
  ignored_reason: Generated<string | null>;
};

type WriteBackTable = {
  account_id: string;
  response_id: string;
  version: number;
  target: WriteBackTarget;
  outcome: WriteBackOutcome;
  detail: string | null;
  written_at: Date;
};

type ZendeskResourceTable = {
  account_id: string;
  name: string;
  zendesk_id: string | null;
  origin: ResourceOrigin;
  applied: Json<Record<string, unknown>>;
  found: Json<Record<string, unknown>>;
  updated_at: Date;
};

type StoredSecretTable = {
  id: Generated<string>;
  account_id: string;
  name: 'webhook';
  sealed: string;
  created_at: Date;
  accepted_until: Date | null;
};

type MailFaultTable = {
  is_one: Generated<boolean>;
  fault: OwnFault;
  said: string;
  since: Date;
  latest_at: Date;
};

type ZendeskSpellTable = {
  account_id: string;
  told_at: Date | null;
  told_since: Date | null;
  kinds: Json<ZendeskSpell['kinds']>;
};

/** The tables, as Kysely needs to know them; made by `migrations/`. */
export type Tables = ReportTables & {
  accounts: AccountTable;
  account_credentials: AccountCredentialsTable;
  settings_versions: SettingsVersionTable;
  events: EventTable;
  handoffs: HandoffTable;
  handoff_keys: HandoffKeyTable;
  installation: InstallationTable;
  customers: CustomerTable;
  suppressions: SuppressionTable;
  suppressed_addresses: SuppressedAddressTable;
  solves: SolveTable;
  invitations: InvitationTable;
  decisions: DecisionTable;
  responses: ResponseTable;
  response_versions: ResponseVersionTable;
  response_changes: ResponseChangeTable;
  response_shares: ResponseShareTable;
  write_backs: WriteBackTable;
  follow_ups: FollowUpTable;
  follow_up_responses: FollowUpResponseTable;
  follow_up_changes: FollowUpChangeTable;
  zendesk_resources: ZendeskResourceTable;
  stored_secrets: StoredSecretTable;
  mail_fault: MailFaultTable;
  used_tokens: UsedTokenTable;
  zendesk_spells: ZendeskSpellTable;
  actions: ActionTable;
  goals: GoalTable;
  saved_views: SavedViewTable;
  audit_entries: AuditEntryTable;
  jobs: JobTable;
  back_test_solves: BackTestSolveTable;
};
