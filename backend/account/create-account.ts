import type { AccountContext, SurveyLinks } from './account-context.ts';
import { createAddressHashes } from './address-hashes.ts';
import { API_TOKENS_END } from './credentials.ts';
import type { Config } from '../config/config.ts';
import type { Clock } from '../platform/clock.ts';
import type { Counters } from '../platform/limits/counters.ts';
import type { Logger } from '../platform/logger.ts';
import type { Mailer } from '../platform/mail/mailer.ts';
import type { Keys } from '../platform/security/keys.ts';
import { outgoingOf } from './outgoing.ts';
import { makeSurveyToken } from './survey-token.ts';
import type { Credentials } from '../platform/zendesk/access-token.ts';
import { createUpdateLimit } from '../platform/zendesk/update-limit.ts';
import { createZendesk } from '../platform/zendesk/zendesk.ts';
import { createZendeskHttp } from '../platform/zendesk/zendesk-http.ts';
import { watchZendesk } from './watch-zendesk.ts';
import type { AccountStore } from '../records/store.ts';

type Parts = {
  id: string;
  /** What is read anew while the service runs. */
  live: Pick<AccountContext, 'settings' | 'webhookSecrets' | 'appId' | 'zendeskNumber' | 'refresh'>;
  config: Config;
  zendeskUrl: string;
  credentials: Credentials;
  store: AccountStore;
  mailer: Mailer;
  /** Of all processes, for limits that they share. */
  counters: Counters;
  clock: Clock;
  logger: Logger;
  keys: Keys;
};

/** Puts together what the steps work with for one account. */
export function createAccount(parts: Parts): AccountContext {
  const { id, live, config, zendeskUrl, credentials, keys } = parts;
  const { store, mailer, counters, clock, logger } = parts;
  if (credentials.kind === 'api_token') {
    logger.warn({ endsOn: API_TOKENS_END }, 'Zendesk ends API tokens: use an OAuth client instead');
  }
  const updates = createUpdateLimit({ counters, accountId: id });
  const call = createZendeskHttp({ baseUrl: zendeskUrl, credentials, clock });
  const http = watchZendesk(call, { zendeskUrl, store, clock, logger });
  // What the environment says of webhook and app is about its own account alone.
  const isOwn = zendeskUrl === config.zendeskUrl;
  const givenSecrets = isOwn ? config.ZENDESK_WEBHOOK_SECRET : [];
  const givenAppId = isOwn ? config.ZENDESK_APP_ID : null;
  return {
    id,
    zendeskUrl,
    store,
    mailer,
    outgoing: outgoingOf({ zendeskUrl, config, keys }),
    clock,
    logger,
    zendesk: createZendesk(http, updates),
    get settings() {
      return live.settings;
    },
    get webhookSecrets() {
      return givenSecrets.length > 0 ? givenSecrets : live.webhookSecrets;
    },
    get appId() {
      return givenAppId ?? live.appId;
    },
    get zendeskNumber() {
      return live.zendeskNumber;
    },
    refresh: () => live.refresh(),
    links: createLinks(config.PUBLIC_URL, keys),
    hashAddress: createAddressHashes(keys),
  };
}

function createLinks(publicUrl: string, keys: Keys): SurveyLinks {
  const tokenOf = (invitationId: string) => makeSurveyToken(invitationId, keys);
  const surveyBy = (token: string) => `${publicUrl}/s/${token}`;
  const unsubscribeBy = (token: string) => `${surveyBy(token)}/unsubscribe`;
  return {
    survey: (invitationId) => surveyBy(tokenOf(invitationId)),
    unsubscribe: (invitationId) => unsubscribeBy(tokenOf(invitationId)),
    surveyBy,
    unsubscribeBy,
    mailDomain: new URL(publicUrl).hostname,
  };
}
