import type { Settings } from '../shared/settings.ts';
import type { Clock } from './platform/clock.ts';
import type { Logger } from './platform/logger.ts';
import type { Mailer } from './platform/mail/mailer.ts';
import type { Zendesk } from './platform/zendesk/zendesk.ts';
import type { AccountStore } from './records/store.ts';

/** One account with everything that its steps work with. */
export type AccountContext = {
  id: string;
  zendeskUrl: string;
  settings: Settings;
  store: AccountStore;
  zendesk: Zendesk;
  webhookSecrets: readonly string[];
  appId: string | null;
  mailer: Mailer;
  clock: Clock;
  logger: Logger;
  links: SurveyLinks;
};

/** Addresses of a customer's pages. */
export type SurveyLinks = {
  survey(invitationId: string): string;
  unsubscribe(invitationId: string): string;
  /** The domain that Message-IDs are made in. */
  mailDomain: string;
};

/** Finds an account that this process serves; throws for an unknown id. */
export type AccountOf = (accountId: string) => AccountContext;
