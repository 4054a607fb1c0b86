import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Mishap } from '../../sandbox/zendesk/api-fault.types.ts';
import type { MailRecord } from '../../sandbox/state/desk-state.types.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { surveyLinkIn } from '../support/survey-link.ts';
import { startProduct, type Product } from '../support/start-product.ts';

let product: Product;

const NO_HELP_DESK = {
  error: { title: 'No help desk at acme.zendesk.com', message: 'There is no help desk here.' },
};

/** Lets time go by in steps, and what falls due in each come to its end. */
async function pass(steps: number, hoursEach: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await settle(product, { soonMs: 0 });
    await product.skipHours(hoursEach);
  }
  await settle(product);
}

const words = ({ email }: Scene) => `Words of ${email}`;
const answerLow = async (scene: Scene, link: string) => {
  const answer = await scene.answer(link, { score: '1', comment: words(scene) });
  expect(answer.status).toBe(303);
};
const alertsAbout = (scene: Scene) =>
  product.sandbox.mails().filter(({ text }) => text.includes(words(scene)));

type Spell = { times: number; hours: number };
const QUARTERS: Spell = { times: 4, hours: 0.25 };
/** Longer than all tries of a hand-off take. */
const THREE_DAYS: Spell = { times: 12, hours: 5 };

// A product for each, since the minute's room for ticket updates does not grow while time is skipped.
describe.each<{ lasting: string; spell: Spell; faults: [string, Mishap][] }>([
  {
    lasting: 'three days',
    spell: THREE_DAYS,
    faults: [
      ['a gateway’s page of 404', { kind: 'html', status: 404 }],
      ['no help desk', { status: 404, body: NO_HELP_DESK }],
      ['403 for everything', { status: 403, body: { error: 'Forbidden' } }],
      ['401 for everything', { status: 401, body: { error: 'x' } }],
      ['503', { status: 503, body: { error: 'Unavailable' } }],
    ],
  },
  {
    lasting: 'an hour',
    spell: QUARTERS,
    faults: [
      ['a gateway’s page of 403', { kind: 'html', status: 403 }],
      ['a gateway’s page of 200', { kind: 'html', status: 200 }],
      ['no help desk at the address', { status: 404, body: NO_HELP_DESK }],
      ['a redirect', { status: 302, body: '', headers: { location: 'https://sso.example/login' } }],
      ['402', { status: 402, body: { error: 'Payment Required' } }],
      ['408', { status: 408, body: { error: 'Request Timeout' } }],
      ['423', { status: 423, body: { error: 'Locked' } }],
      ['403 for everything', { status: 403, body: { error: 'Forbidden' } }],
      ['JSON of a gateway', { status: 404, body: { message: 'no Route matched' } }],
    ],
  },
])('a spell that lasts $lasting', ({ spell, faults }) => {
  beforeAll(async () => {
    product = await startProduct({ seed: 'empty' });
  });
  afterEach(() => product.sandbox.faults.clear());
  afterAll(() => product.close());

  it.each(faults)('of %s leaves everything as if it had not been', async (_what, fault) => {
    const [waiting, fresh, answered, followed] = Array.from({ length: 4 }, () => setScene(product));
    if (!waiting || !fresh || !answered || !followed) throw new Error('no scenes');
    await answerLow(followed, await followed.invite());
    waiting.solve();
    answered.solve();
    await settle(product);
    // At once, since Zendesk closes a ticket four days after its solve.
    await answered.act('send_now');
    await settle(product);
    const link = surveyLinkIn(answered.mails()[0] as MailRecord);
    const { followUp } = await followed.view();

    product.sandbox.faults.add({ path: '/**', fault, times: 'always' });
    await answerLow(answered, link);
    fresh.solve();
    product.sandbox.actions.solveTicket(Number(followUp?.ticketId));
    // Due in the midst of it.
    await product.skipHours(24);
    await pass(spell.times, spell.hours);
    product.sandbox.faults.clear();
    // The longest pause between two tries is four hours.
    await pass(5, 2);

    for (const scene of [waiting, fresh]) {
      expect((await scene.view()).invitation).toMatchObject({ status: 'sent', reason: null });
      expect(scene.mails()).toHaveLength(1);
    }
    expect(answered.notes()).toEqual([expect.stringContaining(words(answered))]);
    expect((await answered.view()).followUp).toMatchObject({ status: 'open' });
    expect(alertsAbout(answered)).toHaveLength(1);
    expect(product.sandbox.user(answered.customerId).user_fields['nps_score']).toBe(1);
    const { followUp: ended } = await followed.view();
    expect(ended).toMatchObject({ status: 'done', outcome: 'contacted' });
    const failed = await product.service.store.db
      .selectFrom('handoffs')
      .select(['name', 'last_error'])
      .where('status', '=', 'failed')
      .execute();
    expect(failed).toEqual([]);
  });
});
