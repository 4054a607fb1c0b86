import type { AccountContext, SurveyLinks } from './account-context.ts';
import type { Config } from '../config/config.ts';
import { credentialsOf } from './credentials.ts';
import type { LiveAccount } from './live-account.ts';
import type { Clock } from '../platform/clock.ts';
import type { Counters } from '../platform/limits/counters.ts';
import type { Logger } from '../platform/logger.ts';
import type { Mailer } from '../platform/mail/mailer.ts';
import type { Keys } from '../platform/security/keys.ts';
import { makeSurveyToken } from './survey-token.ts';
import { createUpdateLimit } from '../platform/zendesk/update-limit.ts';
import { createZendesk } from '../platform/zendesk/zendesk.ts';
import { createZendeskHttp } from '../platform/zendesk/zendesk-http.ts';
import type { AccountStore } from '../records/store.ts';

type Parts = {
  id: string;
  /** What is read anew while the service runs. */
  live: LiveAccount;
  config: Config;
  zendeskUrl: string;
  store: AccountStore;
  mailer: Mailer;
  /** Of all processes, for limits that they share. */
  counters: Counters;
  clock: Clock;
  logger: Logger;
  keys: Keys;
};

/** Puts together what the steps work with for one account. */
export function createAccount(all: Parts): AccountContext {
  const { live, config, zendeskUrl, keys, counters, ...parts } = all;
  const credentials = credentialsOf(config);
  if (credentials.kind === 'api_token') {
    parts.logger.warn('ZENDESK_API_TOKEN stops working on 2027-04-30; use an OAuth client instead');
  }
  const http = createZendeskHttp({
    baseUrl: zendeskUrl,
    credentials,
    clock: parts.clock,
    updateLimit: createUpdateLimit({ counters, accountId: parts.id }),
  });
  return {
    ...parts,
    zendeskUrl,
    zendesk: createZendesk(http),
    get settings() {
      return live.settings;
    },
    get webhookSecrets() {
      const given = config.ZENDESK_WEBHOOK_SECRET;
      return given.length > 0 ? given : live.webhookSecrets;
    },
    get appId() {
      return config.ZENDESK_APP_ID ?? live.appId;
    },
    refresh: () => live.refresh(),
    links: createLinks(config.PUBLIC_URL, keys),
  };
}

function createLinks(publicUrl: string, keys: Keys): SurveyLinks {
  const survey = (invitationId: string) => `${publicUrl}/s/${makeSurveyToken(invitationId, keys)}`;
  return {
    survey,
    unsubscribe: (invitationId) => `${survey(invitationId)}/unsubscribe`,
    mailDomain: new URL(publicUrl).hostname,
  };
}
