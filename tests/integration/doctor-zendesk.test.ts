import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { expectOnly, type Expected } from '../support/doctor/expect-only.ts';
import { keepSandboxState } from '../support/doctor/keep-sandbox-state.ts';
import { plantInvocations } from '../support/doctor/plant-invocations.ts';
import {
  startHealthyProduct,
  type HealthyProduct,
} from '../support/doctor/start-healthy-product.ts';

let healthy: HealthyProduct;
let sandbox: Sandbox;
let undo: () => void;

beforeAll(async () => {
  healthy = await startHealthyProduct();
  ({ sandbox } = healthy.product);
});
afterAll(() => healthy?.close());
beforeEach(() => {
  undo = keepSandboxState(sandbox);
});
afterEach(() => undo());

type Planted = Expected & {
  title: string;
  plant?: () => void;
  environment?: () => Record<string, string>;
};

const ourWebhook = () => sandbox.state.webhooks[0]!;

const answers = (path: string, status: number, body: unknown) =>
  sandbox.faults.add({ path, times: 'always', fault: { status, body } });

describe('after setup', () => {
  it('doctor finds nothing, and leaves nothing out', async () => {
    const { status, findings, checks } = await healthy.examine();
    expect(findings).toEqual([]);
    expect(status).toBe('healthy');
    expect(checks.filter((each) => each.status !== 'healthy')).toEqual([]);
  });

  it('doctor writes nothing to Zendesk', async () => {
    const written: string[] = [];
    sandbox.observe(({ method, path }) => {
      if (method !== 'GET' && path !== '/oauth/tokens') written.push(`${method} ${path}`);
    });
    await healthy.examine();
    expect(written).toEqual([]);
  });
});

const faults: Planted[] = [
  {
    title: 'a missing webhook',
    plant: () => void (sandbox.state.webhooks = []),
    check: 'webhook',
    severity: 'error',
    problem: /webhook is missing/,
    cure: /Run aftercare setup/,
  },
  {
    title: 'an inactive webhook',
    plant: () => void (ourWebhook().status = 'inactive'),
    check: 'webhook',
    severity: 'error',
    problem: /is inactive/,
    cure: /Activate it in Admin Center/,
  },
  {
    title: 'a webhook that posts elsewhere',
    plant: () =>
      void (ourWebhook().endpoint = 'https://old.acme.example/webhooks/zendesk?key=hush'),
    check: 'webhook',
    severity: 'error',
    problem: /posts to https:\/\/old\.acme\.example\/webhooks\/zendesk, not to http:\/\/localhost/,
    cure: /PUBLIC_URL/,
  },
  {
    title: 'a webhook that is not told of all events',
    plant: () => void ourWebhook().subscriptions.splice(0, 6),
    check: 'webhook',
    severity: 'error',
    problem: /not told of ticket\./,
    cure: /Run aftercare setup/,
  },
  {
    title: 'a webhook that is not told of deleted customers',
    plant: () => {
      const webhook = ourWebhook();
      webhook.subscriptions = webhook.subscriptions.filter((name) => !name.includes('user.'));
    },
    check: 'webhook',
    severity: 'warning',
    problem: /not told of user\.deleted/,
    cure: /Run aftercare setup/,
  },
  {
    title: 'a second webhook to the same address',
    plant: () =>
      void sandbox.state.webhooks.push({
        ...ourWebhook(),
        id: '01SECOND',
        name: 'Old one',
        description: '',
      }),
    check: 'webhook',
    severity: 'warning',
    problem: /“Old one” \(01SECOND\)/,
    cure: /Delete it/,
  },
  {
    title: 'an open circuit breaker',
    plant: () =>
      plantInvocations(
        sandbox,
        ['circuit broken', null],
        ['circuit broken', null],
        ['terminated', 500],
        ['succeeded', 200],
      ),
    check: 'webhook-deliveries',
    severity: 'error',
    problem: /circuit breaker is open/,
    cure: /closes by itself/,
  },
  {
    title: 'deliveries that are refused',
    plant: () =>
      plantInvocations(sandbox, ['terminated', 401], ['terminated', 401], ['succeeded', 200]),
    check: 'webhook-deliveries',
    severity: 'error',
    problem: /2 of the webhook’s latest 3 requests failed, most with status 401/,
    cure: /signing secret/,
  },
  {
    title: 'a secret that was reset in Zendesk',
    plant: () => void (ourWebhook().secret = 'a-new-secret-of-the-webhook'),
    check: 'webhook-secret',
    severity: 'error',
    problem: /stored signing secret is not what Zendesk signs with/,
    cure: /Run aftercare setup/,
  },
  {
    title: 'a wrong ZENDESK_WEBHOOK_SECRET',
    environment: () => ({ ZENDESK_WEBHOOK_SECRET: 'from-another-webhook' }),
    check: 'webhook-secret',
    severity: 'error',
    problem: /ZENDESK_WEBHOOK_SECRET is not what Zendesk signs with/,
    cure: /Remove ZENDESK_WEBHOOK_SECRET/,
  },
  {
    title: 'a SECRET_KEY that was changed',
    environment: () => ({ SECRET_KEY: 'another-secret-key-with-enough-characters' }),
    check: 'webhook-secret',
    severity: 'error',
    problem: /sealed with another SECRET_KEY/,
    cure: /SECRET_KEY_PREVIOUS/,
  },
  {
    title: 'a missing customer field',
    plant: () => {
      sandbox.state.userFields = sandbox.state.userFields.filter(({ key }) => key !== 'nps_score');
    },
    check: 'fields',
    severity: 'error',
    problem: /Missing in Zendesk: user field nps_score\./,
    cure: /Run aftercare setup/,
  },
  {
    title: 'a missing organization field',
    plant: () => void (sandbox.state.organizationFields = []),
    check: 'fields',
    severity: 'warning',
    problem: /Missing in Zendesk: organization field nps, organization field nps_responses,/,
    cure: /Run aftercare setup/,
  },
  {
    title: 'a field that was deactivated',
    plant: () => {
      sandbox.state.userFields.find(({ key }) => key === 'nps_comment')!.active = false;
    },
    check: 'fields',
    severity: 'error',
    problem: /user field nps_comment is deactivated/,
    cure: /Activate it in Admin Center → People/,
  },
  {
    title: 'a dropdown that lost a choice',
    plant: () => {
      const field = sandbox.state.ticketFields.find(({ type }) => type === 'tagger')!;
      field.custom_field_options = field.custom_field_options!.filter(
        ({ value }) => value !== 'nps_passive',
      );
    },
    check: 'fields',
    severity: 'error',
    problem: /lacks the choice nps_passive/,
    cure: /Run aftercare setup/,
  },
  {
    title: 'a field of another type in the place of ours',
    plant: () => {
      sandbox.state.userFields.find(({ key }) => key === 'nps_score')!.type = 'checkbox';
    },
    check: 'fields',
    severity: 'error',
    problem: /user field nps_score cannot be used: .*"checkbox"/,
    cure: /Admin Center → People/,
  },
  {
    title: 'a missing app',
    plant: () => void (sandbox.state.apps = []),
    check: 'app',
    severity: 'warning',
    problem: /app is not in Zendesk/,
    cure: /aftercare package/,
  },
  {
    title: 'an app that is not installed',
    plant: () => void (sandbox.state.apps[0]!.installationId = 0),
    check: 'app',
    severity: 'warning',
    problem: /not installed/,
    cure: /Run aftercare setup/,
  },
  {
    title: 'an app that is switched off',
    plant: () => void (sandbox.state.apps[0]!.enabled = false),
    check: 'app',
    severity: 'warning',
    problem: /switched off/,
    cure: /Enable it in Admin Center/,
  },
  {
    title: 'an old app',
    plant: () => void (sandbox.state.apps[0]!.version = '0.0.9'),
    check: 'app',
    severity: 'warning',
    problem: /version 0\.0\.9, older than this service/,
    cure: /Run aftercare setup/,
  },
  {
    title: 'a wrong ZENDESK_APP_ID',
    environment: () => ({ ZENDESK_APP_ID: '4711' }),
    check: 'app',
    severity: 'error',
    problem: /Aftercare expects 4711/,
    cure: /Remove ZENDESK_APP_ID/,
  },
  {
    title: 'a right that one part of Zendesk refuses',
    plant: () =>
      answers('/api/v2/webhooks', 403, { error: 'Forbidden', description: 'Not authorized!' }),
    check: 'webhook',
    severity: 'error',
    problem: /refuses GET \/api\/v2\/webhooks \(Forbidden; Not authorized!\)/,
    cure: /scopes "read" and "write"/,
  },
];

describe('of what is in Zendesk, doctor finds', () => {
  it.each(faults)('$title', async ({ plant, environment, ...expected }) => {
    plant?.();
    expectOnly(await healthy.examine(environment?.()), expected);
  });

  it('a ticket field that is gone, which the settings name', async () => {
    const { ticketFields } = sandbox.state;
    sandbox.state.ticketFields = ticketFields.filter(({ title }) => title !== 'NPS comment');
    const { findings } = await healthy.examine();
    expect(findings.map(({ check }) => check)).toEqual(['fields', 'field-settings']);
    expect(findings[1]?.problem).toMatch(/write the comment into ticket field \d+, which is not/);
  });
});

describe('what doctor says', () => {
  it('never holds a secret', async () => {
    const { environment } = healthy.product;
    ourWebhook().secret = 'the-secret-of-the-webhook-itself';
    answers('/api/v2/apps/owned', 500, { error: environment['ZENDESK_OAUTH_CLIENT_ID'] });
    const text = JSON.stringify(
      await healthy.examine({
        SMTP_URL: 'smtp://nora:hunter2@127.0.0.1:9',
        REDIS_URL: 'redis://:hunter2@127.0.0.1:9',
      }),
    );
    const secrets = [
      'hunter2',
      ourWebhook().secret,
      environment['SECRET_KEY'],
      environment['ZENDESK_OAUTH_CLIENT_SECRET'],
    ];
    for (const secret of secrets) expect(text).not.toContain(secret);
  });
});
