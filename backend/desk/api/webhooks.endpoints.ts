import {
  testWebhookRequestSchema,
  testWebhookSchema,
  webhookSecretSchema,
} from '../../../shared/contracts/webhooks.ts';
import { AppError } from '../../platform/errors.ts';
import { spellSigningKey } from '../../platform/http/sign-post.ts';
import { requireSound } from '../settings/judge-settings.ts';
import type { TestWebhook } from '../settings/settings-ports.ts';
import { readInForce } from '../settings/settings-state.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

/** What admins need to set up a webhook of their own. */
export function webhookEndpoints({
  testWebhook,
}: {
  testWebhook: TestWebhook;
}): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/settings/webhook-secret',
      summary: 'What posts to your own webhooks are signed with',
      role: 'admin',
      answer: webhookSecretSchema,
      handle: async ({ account }) => {
        const [newest] = account.outgoing.signingKeys;
        if (newest === undefined) throw new AppError('internal', 'there is no signing key');
        return { secret: spellSigningKey(newest) };
      },
    }),
    defineEndpoint({
      method: 'post',
      path: '/settings/test-webhook',
      summary: 'Sends a test event to a webhook',
      role: 'admin',
      body: testWebhookRequestSchema,
      answer: testWebhookSchema,
      handle: async ({ account, body: { settings: draft, webhook: place } }) => {
        const settings = draft === undefined ? await readInForce(account) : requireSound(draft);
        const webhook = settings.webhooks[place];
        if (webhook === undefined) {
          throw new AppError('not_found', 'the settings have no such webhook');
        }
        return testWebhook(account, webhook.url);
      },
    }),
  ];
}
