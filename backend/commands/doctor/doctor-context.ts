import type { Config } from '../../config/config.ts';
import type { ChosenAccount } from '../accounts/choose-account.ts';
import { commandFor } from '../failures/explanation.ts';
import { credentialsOf } from '../../account/credentials.ts';
import { createClock, type Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { createDatabaseView, type DatabaseView } from './database-view.ts';
import { createMailDns, type MailDns } from './mail-dns.ts';
import { AppError } from '../../platform/errors.ts';
import { createZendeskView, type ZendeskView } from './zendesk-view.ts';

/** What the checks look at. */
export type DoctorContext = {
  config: Config;
  /** `null` for the environment’s account. */
  storedKind: ChosenAccount['storedKind'];
  /** How an operator gives a command for this account. */
  commandFor: (command: 'setup' | 'settings') => string;
  clock: Clock;
  dns: MailDns;
  database: DatabaseView;
  /** Only for checks that are for installations with a Zendesk. */
  zendesk: () => ZendeskView;
  /** Certificates (PEM) to trust beside Node's own. */
  ca: string | undefined;
};

/** What tests put in the place of the world. */
export type DoctorOptions = {
  clock?: Clock;
  dns?: MailDns;
  ca?: string;
  /** A stored account; the environment's unless given. */
  stored?: Pick<ChosenAccount, 'credentials' | 'storedKind'>;
  /** The database, when it is open already; whoever opened it closes it. */
  database?: Database;
};

/** Puts together what the checks look at; nothing is opened or asked yet. */
export function createDoctorContext(config: Config, options: DoctorOptions = {}): DoctorContext {
  const { clock = createClock(), dns = createMailDns(), ca, database = null } = options;
  const { zendeskUrl } = config;
  const view =
    zendeskUrl === null
      ? null
      : createZendeskView(zendeskUrl, options.stored?.credentials ?? credentialsOf(config), clock);
  const storedKind = options.stored?.storedKind ?? null;
  return {
    config,
    storedKind,
    commandFor: (command) => commandFor(command, { zendeskUrl, storedKind }),
    clock,
    dns,
    database: createDatabaseView(config, clock, database),
    zendesk() {
      if (view === null) throw new AppError('internal', 'no Zendesk is configured');
      return view;
    },
    ca,
  };
}
