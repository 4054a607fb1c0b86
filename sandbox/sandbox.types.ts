import type { Connection } from './connection.ts';
import type { DeliveryFaults } from './events/delivery-faults.ts';
import type { DeliveryTiming } from './events/deliveries.ts';
import type { Seed } from './seed/create-state.ts';
import type { MailRefusal } from './mail/start-inbox.ts';
import type { SandboxActions } from './sandbox-actions.ts';
import type { DeskState, MailRecord } from './state/desk-state.types.ts';
import type {
  AuditRecord,
  CommentRecord,
  TicketRecord,
  UserRecord,
} from './state/records.types.ts';
import type { InvocationRecord } from './state/webhook.types.ts';
import type { ApiFaults } from './zendesk/api-faults.ts';
import type { Exchange } from './zendesk/route.types.ts';

/** Says how a sandbox is to run. */
export type SandboxOptions = {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** Folder for the state file; null keeps everything in memory. */
  dataDir: string | null;
  /** Public address of the Aftercare service. */
  serviceUrl: string;
  /** `company` unless given. */
  seed?: Seed;
  /** Called after the clock was moved, before the page gets its answer. */
  onClockChange?: (offsetMs: number) => Promise<void> | void;
  /** Waiting times of webhook deliveries; Zendesk's unless given. */
  delivery?: Partial<DeliveryTiming>;
  /** The account's limit; 700 unless given, Zendesk's Enterprise plan. */
  requestsPerMinute?: number;
};

/** A running sandbox, with what tests need to look at and to act on. */
export type Sandbox = {
  url: string;
  smtpUrl: string;
  /** Written anew at each read, since secrets and offset may change. */
  readonly connection: Connection;
  /** The live state; read it, and change it through `actions` only. */
  state: DeskState;
  tickets: () => TicketRecord[];
  ticket: (id: number) => TicketRecord;
  users: () => UserRecord[];
  user: (id: number) => UserRecord;
  comments: (ticketId: number) => CommentRecord[];
  audits: (ticketId: number) => AuditRecord[];
  mails: () => MailRecord[];
  /** Resolves with the first mail that fits, present or to come. */
  waitForMail: (fits: (mail: MailRecord) => boolean, timeoutMs?: number) => Promise<MailRecord>;
  invocations: () => InvocationRecord[];
  /** API requests answered so far, the last 2,000. */
  requests: () => { method: string; path: string; status: number }[];
  /** Calls back with every API request and its answer from this moment on. */
  observe: (listener: (exchange: Exchange) => void) => void;
  actions: SandboxActions;
  /** Mishaps of API requests. */
  faults: ApiFaults;
  /** Mishaps of webhook deliveries. */
  deliveryFaults: DeliveryFaults;
  /** Makes the SMTP server refuse mails until it is set to null again. */
  refuseMail: (refusal: MailRefusal | null) => void;
  skipClock: (ms: number) => Promise<void>;
  setServiceUrl: (url: string) => void;
  /** Resolves when no webhook delivery is under way. */
  whenIdle: () => Promise<void>;
  close: () => Promise<void>;
};
