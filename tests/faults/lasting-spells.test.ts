import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { zendeskSpell } from '../../backend/commands/doctor/checks/zendesk-spell.ts';
import { createDoctorContext } from '../../backend/commands/doctor/doctor-context.ts';
import { readConfig } from '../../backend/config/config.ts';
import type { ApiFault, Mishap } from '../../sandbox/zendesk/api-fault.types.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { recordLog } from '../support/record-log.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { until } from '../support/until.ts';

const LOUD = 'Zendesk has not answered as itself for a while';
const OVER = 'Zendesk answers as itself again';
const HOUR_S = 3600;

const { logger, lines } = recordLog();
let product: Product;
let seen = 0;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', logger });
});
afterAll(() => product.close());
afterEach(() => {
  product.sandbox.faults.clear();
  seen = lines().length;
});

/** What the log says of spells since the test began. */
const said = () =>
  lines()
    .slice(seen)
    .filter(({ msg }) => msg === LOUD || msg === OVER);
const loudOnes = () => said().filter(({ msg }) => msg === LOUD);

async function zendeskCheck(): Promise<string | undefined> {
  const answer = await fetch(`${product.url}/readyz`);
  expect(answer.status, 'it is information only').toBe(200);
  return ((await answer.json()) as { checks: Record<string, string> }).checks['zendesk'];
}
const untilCheckIs = (status: string) =>
  until(`zendesk: ${status}`, async () => ((await zendeskCheck()) === status ? true : null));

async function doctorOnSpell() {
  const config = readConfig(product.environment, '/nonexistent');
  const context = createDoctorContext(config, { clock: product.clock });
  try {
    return await zendeskSpell.run(context, { hasError: () => false });
  } finally {
    await context.database.close();
  }
}

async function pass(seconds: number, steps = 1): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await product.skipHours(seconds / HOUR_S);
    await settle(product, { soonMs: 0 });
  }
}

const spoil = (fault: Mishap, path = '/**', more: Partial<ApiFault> = {}) =>
  product.sandbox.faults.add({ path, fault, times: 'always', ...more });

/** Solved tickets, each of which has calls to make, and must be asked about in the end. */
function solveSome(count: number): Scene[] {
  const scenes = Array.from({ length: count }, () => setScene(product));
  for (const scene of scenes) scene.solve();
  return scenes;
}

async function expectAllInvited(scenes: Scene[]): Promise<void> {
  for (const scene of scenes) {
    const { decisions } = await scene.view();
    expect(decisions).toMatchObject([{ outcome: 'invited', reason: null }]);
  }
}

const NO_HELP_DESK = {
  error: { title: 'No help desk at acme.zendesk.com', message: 'There is no help desk here.' },
};
const FORBIDDEN: Mishap = { status: 403, body: { error: 'Forbidden' } };

describe('a lasting spell of Zendesk not answering as itself', () => {
  it.each<[string, Mishap, string, number | null]>([
    ['a gateway’s page of 403', { kind: 'html', status: 403 }, '/**', 403],
    ['a gateway’s page of 200', { kind: 'html', status: 200 }, '/**', 200],
    ['no help desk', { status: 404, body: NO_HELP_DESK }, '/**', 404],
    [
      'a redirect',
      { status: 302, body: '', headers: { location: 'https://sso.example/' } },
      '/**',
      302,
    ],
    ['402', { status: 402, body: { error: 'Payment Required' } }, '/**', 402],
    ['423', { status: 423, body: { error: 'Locked' } }, '/**', 423],
    ['JSON 403 for everything', FORBIDDEN, '/**', 403],
    ['JSON 403 for every ticket, while we are known', FORBIDDEN, '/api/v2/tickets/*', 403],
    ['a page for tickets alone', { kind: 'html', status: 403 }, '/api/v2/tickets/*', 403],
    ['503', { status: 503, body: { error: 'Down' } }, '/**', 503],
    ['broken connections', { kind: 'reset' }, '/**', null],
  ])('is one loud line, and nothing is cancelled: %s', async (_title, fault, path, status) => {
    // Those whose 403 tells that it is not about them are final, as one refused ticket is.
    if (fault === FORBIDDEN && path !== '/**') {
      spoil(fault, path);
      solveSome(2);
      await settle(product);
    }
    spoil(fault, path);
    const scenes = solveSome(4);
    await settle(product, { soonMs: 0 });
    await pass(30, 10);
    expect(loudOnes()).toMatchObject([
      { level: 50, host: new URL(product.sandbox.url).host, status, since: expect.any(String) },
    ]);
    // That we are known is an answer as well: what fails all the same shows at its next two tries.
    await zendeskCheck();
    await pass(150, 4);
    expect(loudOnes().length).toBeLessThanOrEqual(2);
    expect(await untilCheckIs('failing')).toBe(true);
    const [finding] = await doctorOnSpell();
    expect(finding).toMatchObject({ severity: 'error', cure: expect.stringMatching(/\.$/) });
    expect(finding?.problem).toMatch(/^Since \S+Z Zendesk has not answered as itself when we ask/);

    product.sandbox.faults.clear();
    await pass(2 * HOUR_S, 3);
    expect(await untilCheckIs('ok')).toBe(true);
    expect(said().filter(({ msg }) => msg === OVER)).toMatchObject([{ level: 30 }]);
    expect(said().at(-1)).toMatchObject({ msg: OVER });
    await expectAllInvited(scenes);
    expect(await doctorOnSpell()).toEqual([]);
  });

  it('is said again every ten minutes at most, with how many calls failed', async () => {
    spoil({ kind: 'html', status: 403 });
    const scenes = solveSome(3);
    await pass(60, 31);
    expect(loudOnes().length).toBeGreaterThanOrEqual(2);
    expect(loudOnes().length).toBeLessThanOrEqual(4);
    for (const line of loudOnes()) expect(line['count']).toBeGreaterThan(0);
    product.sandbox.faults.clear();
    await pass(2 * HOUR_S, 3);
    await expectAllInvited(scenes);
  });
});

describe('a short spell', () => {
  it('of three seconds is not said', async () => {
    spoil({ kind: 'html', status: 403 });
    const scenes = solveSome(3);
    await settle(product, { soonMs: 0 });
    await pass(3);
    product.sandbox.faults.clear();
    await pass(30, 10);
    expect(said()).toEqual([]);
    expect(await untilCheckIs('ok')).toBe(true);
    await expectAllInvited(scenes);
  });

  it('is none when one ticket alone is refused', async () => {
    const [refused, other] = solveSome(2);
    spoil(FORBIDDEN, `/api/v2/tickets/${refused?.ticketId}`);
    await pass(30, 10);
    expect(said()).toEqual([]);
    expect(await untilCheckIs('ok')).toBe(true);
    await expectAllInvited(other === undefined ? [] : [other]);
  });

  it('is none when Zendesk is busy', async () => {
    spoil({ status: 429, retryAfter: 30 }, '/api/v2/tickets/*');
    const scenes = solveSome(2);
    await pass(30, 10);
    expect(said()).toEqual([]);
    product.sandbox.faults.clear();
    await pass(HOUR_S, 2);
    await expectAllInvited(scenes);
  });
});
