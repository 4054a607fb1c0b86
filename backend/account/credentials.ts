import type { Config } from '../config/config.ts';
import { AppError } from '../platform/errors.ts';
import type { Credentials } from '../platform/zendesk/access-token.ts';

/** Takes from the configuration how we prove ourselves to Zendesk. */
export function credentialsOf(config: Config): Credentials {
  const { ZENDESK_OAUTH_CLIENT_ID: clientId, ZENDESK_OAUTH_CLIENT_SECRET: clientSecret } = config;
  if (clientId !== null && clientSecret !== null) return { kind: 'oauth', clientId, clientSecret };
  const { ZENDESK_EMAIL: email, ZENDESK_API_TOKEN: apiToken } = config;
  if (email !== null && apiToken !== null) return { kind: 'api_token', email, apiToken };
  throw new AppError('internal', 'no credentials for Zendesk');
}
