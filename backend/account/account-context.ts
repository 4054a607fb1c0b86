import type { Settings } from '../../shared/settings.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { Mailer } from '../platform/mail/mailer.ts';
import type { Zendesk } from '../platform/zendesk/zendesk.ts';
import type { AccountStore } from '../records/store.ts';
import type { Outgoing } from './outgoing.ts';
import type { HashAddress } from './address-hashes.ts';

/** One account with everything that its steps work with. */
export type AccountContext = {
  id: string;
  zendeskUrl: string;
  /** The settings of this moment: read them anew for each piece of work. */
  readonly settings: Settings;
  store: AccountStore;
  zendesk: Zendesk;
  /** Given by the environment, or else by `setup`; the same goes for `appId`. */
  readonly webhookSecrets: readonly string[];
  readonly appId: string | null;
  /** Zendesk's own number of the account, known since its first signed event. */
  readonly zendeskNumber: string | null;
  /** Reads anew what `setup` or the settings page may have changed; at most once a second. */
  refresh(): Promise<void>;
  mailer: Mailer;
  outgoing: Outgoing;
  clock: Clock;
  logger: Logger;
  links: SurveyLinks;
  hashAddress: HashAddress;
};

/** Addresses of a customer's pages. */
export type SurveyLinks = {
  survey(invitationId: string): string;
  unsubscribe(invitationId: string): string;
  /** The same for links whose token is at hand. */
  surveyBy(token: string): string;
  unsubscribeBy(token: string): string;
  /** The domain that Message-IDs are made in. */
  mailDomain: string;
};
