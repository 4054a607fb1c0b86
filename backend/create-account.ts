import type { Settings } from '../shared/settings.ts';
import type { AccountContext, SurveyLinks } from './account.ts';
import type { Config } from './config.ts';
import type { Clock } from './platform/clock.ts';
import { AppError } from './platform/errors.ts';
import type { Logger } from './platform/logger.ts';
import type { Mailer } from './platform/mail/mailer.ts';
import type { Keys } from './platform/security/keys.ts';
import { makeSurveyToken } from './platform/security/survey-token.ts';
import type { Credentials } from './platform/zendesk/access-token.ts';
import { createZendesk } from './platform/zendesk/zendesk.ts';
import { createZendeskHttp } from './platform/zendesk/zendesk-http.ts';
import type { AccountStore } from './records/store.ts';

type Parts = {
  id: string;
  settings: Settings;
  config: Config;
  zendeskUrl: string;
  store: AccountStore;
  mailer: Mailer;
  clock: Clock;
  logger: Logger;
  keys: Keys;
};

/** Puts together what the steps work with for one account. */
export function createAccount({ config, zendeskUrl, keys, ...parts }: Parts): AccountContext {
  const credentials = credentialsOf(config);
  if (credentials.kind === 'api_token') {
    parts.logger.warn('ZENDESK_API_TOKEN stops working on 2027-04-30; use an OAuth client instead');
  }
  const http = createZendeskHttp({ baseUrl: zendeskUrl, credentials, clock: parts.clock });
  return {
    ...parts,
    zendeskUrl,
    zendesk: createZendesk(http),
    webhookSecrets: config.ZENDESK_WEBHOOK_SECRET,
    appId: config.ZENDESK_APP_ID,
    links: createLinks(config.PUBLIC_URL, keys),
  };
}

function credentialsOf(config: Config): Credentials {
  const { ZENDESK_OAUTH_CLIENT_ID: clientId, ZENDESK_OAUTH_CLIENT_SECRET: clientSecret } = config;
  if (clientId !== null && clientSecret !== null) return { kind: 'oauth', clientId, clientSecret };
  const { ZENDESK_EMAIL: email, ZENDESK_API_TOKEN: apiToken } = config;
  if (email !== null && apiToken !== null) return { kind: 'api_token', email, apiToken };
  throw new AppError('internal', 'no credentials for Zendesk');
}

function createLinks(publicUrl: string, keys: Keys): SurveyLinks {
  const survey = (invitationId: string) => `${publicUrl}/s/${makeSurveyToken(invitationId, keys)}`;
  return {
    survey,
    unsubscribe: (invitationId) => `${survey(invitationId)}/unsubscribe`,
    mailDomain: new URL(publicUrl).hostname,
  };
}
