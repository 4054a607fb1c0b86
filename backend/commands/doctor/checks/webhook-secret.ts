import { hmac } from '../../../platform/security/keys.ts';
import type { Check } from '../check.ts';
import type { DoctorContext } from '../doctor-context.ts';
import { fetchPage } from '../fetch-page.ts';
import { findWebhook, wantedWebhook } from '../find-webhook.ts';
import { error, type Fault } from '../finding.ts';
import { isOurs } from '../is-ours.ts';

/** Do we know the secret that Zendesk signs with? */
export const webhookSecret: Check = {
  name: 'webhook-secret',
  title: 'the webhook’s signing secret is known',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['webhook'],
  after: ['clock'],
  async run(context, { hasError }) {
    const found = await findWebhook(context);
    if (found === null) return [];
    const secret = await context.zendesk().admin.getSigningSecret(found.id);
    const fault = await compare(context, secret);
    if (fault !== null) return [fault];
    // By a wrong clock, even the right signature is too old.
    if (hasError('clock')) return [];
    return (await isRefusedByService(context, secret))
      ? [refused(context.commandFor('setup'))]
      : [];
  },
};

async function compare(
  { config, database, commandFor }: DoctorContext,
  secret: string,
): Promise<Fault | null> {
  const given = config.ZENDESK_WEBHOOK_SECRET;
  if (given.length > 0) {
    if (given.includes(secret)) return null;
    return error({
      problem: 'ZENDESK_WEBHOOK_SECRET is not what Zendesk signs with, so every event is refused.',
      cure: 'Remove ZENDESK_WEBHOOK_SECRET and run aftercare setup, which reads and stores the right one.',
    });
  }
  // Without a database to read, the running service is asked.
  const stored = await database.storedSecrets().catch(() => null);
  if (stored === null || stored.secrets.includes(secret)) return null;
  const setup = commandFor('setup');
  const cure = `Run ${setup}, which reads it from Zendesk and stores it encrypted.`;
  if (stored.secrets.length > 0) {
    return error({
      problem:
        'The stored signing secret is not what Zendesk signs with, so every event is refused.',
      cure,
    });
  }
  return stored.hasUnreadable
    ? error({
        problem:
          'The stored signing secret was sealed with another SECRET_KEY, so every event is refused.',
        cure: `Put the earlier key into SECRET_KEY_PREVIOUS, or run ${setup}, which reads the secret anew.`,
      })
    : error({
        problem: 'Aftercare does not know the webhook’s signing secret, so every event is refused.',
        cure,
      });
}

/**
 * Asks the running service whether it takes a signature made with the secret.
 *
 * What is signed is no event: a service that takes the signature answers 400 and stores nothing.
 */
async function isRefusedByService(context: DoctorContext, secret: string): Promise<boolean> {
  const { clock, ca } = context;
  if (!(await isOurs(context))) return false;
  const body = 'aftercare doctor';
  const timestamp = clock.now().toISOString();
  const signature = hmac(secret, timestamp, Buffer.from(body)).toString('base64');
  const headers = {
    'content-type': 'application/json',
    'x-zendesk-webhook-signature': signature,
    'x-zendesk-webhook-signature-timestamp': timestamp,
  };
  const { endpoint: url } = await wantedWebhook(context);
  try {
    return (await fetchPage(url, { method: 'POST', headers, body, ca })).status === 401;
  } catch {
    // Whether it can be reached is another check's question.
    return false;
  }
}

function refused(setup: string): Fault {
  return error({
    problem: 'The running service refuses what Zendesk signs.',
    cure: `Start it anew with this configuration; if it stays so, run ${setup}, which reads the signing secret anew.`,
  });
}
