import type {
  AuditRecord,
  BrandRecord,
  CommentRecord,
  CustomStatusRecord,
  FieldRecord,
  FormRecord,
  GroupRecord,
  MembershipRecord,
  OrganizationRecord,
  TicketRecord,
  UserRecord,
} from './records.types.ts';
import type { InvocationRecord, TriggerRecord, WebhookRecord } from './webhook.types.ts';

/** Keeps one access token the sandbox has handed out. */
export type TokenRecord = {
  id: number;
  token: string;
  userId: number;
  scopes: string[];
  createdAt: string;
  expiresAt: string;
  /** Of an authorization code's token: spent once, it gives another pair. */
  refresh?: { token: string; expiresAt: string };
};

/** Keeps what an admin allowed, until the client asks for its token. */
export type AuthorizationCode = {
  code: string;
  userId: number;
  scopes: string[];
  redirectUri: string;
  /** What the client will prove to know; empty without PKCE. */
  challenge: string;
  expiresAt: string;
};

/** Keeps the first answer to an idempotency key, to give it again. */
export type IdempotentAnswer = {
  fingerprint: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
  at: string;
};

/** Keeps one mail as the SMTP inbox received it. */
export type MailRecord = {
  id: number;
  receivedAt: string;
  from: string;
  to: string[];
  subject: string;
  messageId: string | null;
  headers: { name: string; value: string }[];
  html: string | null;
  text: string;
  source: string;
  read: boolean;
};

/** Keeps an asynchronous job, which the sandbox finishes at once. */
export type JobRecord = {
  id: string;
  job_type: string;
  status: string;
  total: number;
  progress: number;
  message: string | null;
  results: unknown[];
};

/** Keeps what belongs to one app that was installed in the account. */
export type AppRecord = {
  id: number;
  installationId: number;
  guid: string;
  name: string;
  version: string;
  enabled: boolean;
  settings: Record<string, unknown>;
  /** Why the latest package was refused; absent when it was taken. */
  fault?: string;
};

/** Keeps what was found in an uploaded package until an app is made of it. */
export type UploadRecord = { id: number; fault: string | null; version: string };

/** Keeps what an app's server has sent to the app's open pages. */
export type AppNotificationRecord = {
  id: number;
  appId: number;
  event: string;
  body: unknown;
  /** The only agent it is for; everybody when null. */
  agentId: number | null;
};

/** Keeps the keys made at the first start. */
export type Secrets = {
  oauthClientId: string;
  oauthClientSecret: string;
  apiToken: string;
  smtpUser: string;
  smtpPassword: string;
  appPrivateKey: string;
  appPublicKey: string;
};

/** Holds one past survey answer for the service to import as history. */
export type PastResponse = {
  ticketId: string;
  customerId: string;
  score: number;
  comment: string | null;
  solvedAt: string;
  submittedAt: string;
  assigneeId: string | null;
  groupId: string | null;
  organizationId: string | null;
  brandId: string;
  channel: string;
  tags: string[];
  locale: string;
};

/** Says which two years of the past the desk has; the story is told anew from these. */
export type StoryMark = {
  endsAt: string;
  /** Its tickets have the numbers from the first up to the last without it. */
  firstTicketId: number;
  endsBeforeTicket: number;
};

/** Names the seeded records the service's settings point at. */
export type Landmarks = {
  integrationUserId: number;
  brandId: number;
  webhookId: string;
  leadEmail: string;
  mailFrom: string;
  companyName: string;
  scoreFieldId: number;
  categoryFieldId: number;
  commentFieldId: number;
  /** The ticket the "Start here" page proposes to solve, when there is one. */
  suggestedTicketId: number | null;
  leadIds: number[];
  /** Audits up to this id were seeded; later ones really happened. */
  lastSeededId: number;
};

/** Holds everything the sandbox remembers, exactly as it is written to disk. */
export type DeskState = {
  version: 1;
  accountId: number;
  clockOffsetMs: number;
  lastId: number;
  lastTicketId: number;
  secrets: Secrets;
  landmarks: Landmarks;
  tickets: TicketRecord[];
  comments: CommentRecord[];
  audits: AuditRecord[];
  users: UserRecord[];
  organizations: OrganizationRecord[];
  groups: GroupRecord[];
  memberships: MembershipRecord[];
  brands: BrandRecord[];
  /** Absent in files that were written before there were any. */
  ticketForms?: FormRecord[];
  customStatuses: CustomStatusRecord[];
  ticketFields: FieldRecord[];
  userFields: FieldRecord[];
  organizationFields: FieldRecord[];
  webhooks: WebhookRecord[];
  invocations: InvocationRecord[];
  triggers: TriggerRecord[];
  jobs: JobRecord[];
  apps: AppRecord[];
  /** Absent, as the next one, in files that were written before there were any. */
  uploads?: UploadRecord[];
  notifications?: AppNotificationRecord[];
  tokens: TokenRecord[];
  codes?: AuthorizationCode[];
  idempotency: Record<string, IdempotentAnswer>;
  mails: MailRecord[];
  pastResponses: PastResponse[];
  /** Absent where nothing is told of the time before. */
  story?: StoryMark;
  /** Tickets whose sidebar app has been opened, for the "Start here" page. */
  sidebarsOpened: { ticketId: number; at: string }[];
};
