import type { GivenSettings } from '../../shared/contracts/settings.ts';
import {
  testWebhookSchema,
  webhookSecretSchema,
  type TestWebhookResult,
  type WebhookSecret,
} from '../../shared/contracts/webhooks.ts';
import type { Api } from './create-api.ts';

/** `GET /api/v1/settings/webhook-secret`: what posts to webhooks are signed with. */
export async function getWebhookSecret(api: Api): Promise<WebhookSecret> {
  const path = '/api/v1/settings/webhook-secret';
  return await api.call({ method: 'GET', path, answer: webhookSecretSchema });
}

/** `POST /api/v1/settings/test-webhook`: a test event to one webhook of a draft. */
export async function sendTestWebhook(
  api: Api,
  body: { settings: GivenSettings; webhook: number },
): Promise<TestWebhookResult> {
  const path = '/api/v1/settings/test-webhook';
  return await api.call({ method: 'POST', path, body, answer: testWebhookSchema });
}
