import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectOnly } from '../support/doctor/expect-only.ts';
import { makeCertificate } from '../support/doctor/make-certificate.ts';
import {
  startHealthyProduct,
  type HealthyProduct,
} from '../support/doctor/start-healthy-product.ts';
import { startHttpsFront } from '../support/doctor/start-https-front.ts';
import { freePort } from '../support/free-port.ts';

let healthy: HealthyProduct;
const undoings: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  healthy = await startHealthyProduct();
});
afterAll(() => healthy?.close());
afterEach(async () => {
  for (const undo of undoings.splice(0).toReversed()) await undo();
});

/** So that the webhook still posts to PUBLIC_URL. */
function moveWebhookTo(url: string): void {
  const [webhook] = healthy.product.sandbox.state.webhooks;
  const before = webhook!.endpoint;
  undoings.push(async () => void (webhook!.endpoint = before));
  webhook!.endpoint = `${url}/webhooks/zendesk`;
}

describe('the certificate of PUBLIC_URL', () => {
  it.each([
    { title: 'is fine', days: 90, isTrusted: true, problem: null },
    { title: 'expires soon', days: 5, isTrusted: true, problem: /expires in [45] days/ },
    {
      title: 'is self-signed',
      days: 90,
      isTrusted: false,
      problem: /not to be trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
    },
    {
      title: 'is for another host',
      days: 90,
      isTrusted: true,
      host: 'other.example',
      problem: /not to be trusted \(ERR_TLS_CERT_ALTNAME_INVALID\)/,
    },
  ])('$title', async ({ days, host, isTrusted, problem }) => {
    const certificate = makeCertificate(days, host);
    const front = await startHttpsFront(healthy.product.url, certificate);
    undoings.push(() => front.close());
    moveWebhookTo(front.url);
    const options = isTrusted ? { ca: certificate.cert } : {};
    const { findings } = await healthy.examine({ PUBLIC_URL: front.url }, options);
    expect(findings.map(({ check }) => check)).toEqual(problem === null ? [] : ['public-url']);
    if (problem !== null) expect(findings[0]?.problem).toMatch(problem);
  });
});

describe('PUBLIC_URL', () => {
  it('where another program answers is an error', async () => {
    const url = healthy.product.sandbox.url.replace('127.0.0.1', 'localhost');
    moveWebhookTo(url);
    expectOnly(await healthy.examine({ PUBLIC_URL: url }), {
      check: 'public-url',
      severity: 'error',
      problem: /Something else than Aftercare answers at PUBLIC_URL/,
      cure: /proxy/,
    });
  });

  it('without https is an error', async () => {
    const url = 'http://nps.acme.example';
    moveWebhookTo(url);
    const { findings } = await healthy.examine({ PUBLIC_URL: url });
    expect(findings.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('PUBLIC_URL begins with http://'),
      expect.stringMatching(
        /^The (host of PUBLIC_URL, .*is not known|service runs, but PUBLIC_URL)/,
      ),
    ]);
  });

  it('that leads elsewhere while the service runs is an error', async () => {
    const url = `http://localhost:${await freePort()}`;
    moveWebhookTo(url);
    expectOnly(await healthy.examine({ PUBLIC_URL: url }), {
      check: 'public-url',
      severity: 'error',
      problem: /The service runs, but PUBLIC_URL .* does not lead to it \(ECONNREFUSED\)/,
      cure: /proxy in front/,
    });
  });

  it('where nobody answers is a warning, and the service may simply not run', async () => {
    const port = String(await freePort());
    const url = `http://localhost:${port}`;
    moveWebhookTo(url);
    const { findings } = await healthy.examine({ PUBLIC_URL: url, PORT: port });
    expect(findings).toEqual([
      expect.objectContaining({
        check: 'public-url',
        severity: 'warning',
        cure: expect.stringContaining('aftercare start'),
      }),
    ]);
  });
});
