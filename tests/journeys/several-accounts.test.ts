import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../backend/config/config.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { startService, type Service } from '../../backend/start/start-service.ts';
import { addAccount, skipHoursIn, untilServed } from '../support/add-account.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { pageDataIn, postAppToken, signAppToken } from '../support/open-app.ts';
import { sendWebhook } from '../support/send-webhook.ts';
import { settle } from '../support/settle.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { post } from '../support/survey-form.ts';
import { surveyLinkIn } from '../support/survey-link.ts';
import { RECURRING_NAMES } from '../support/recurring-names.ts';
import { detailOf, solvedEvent, toWire } from '../support/webhook-events.ts';

/** The account of the environment, and one that is added while the service runs. */
let first: Product;
let second: Product;
/** Works for both beside the first process, which was there when the account was added. */
let helper: Service;

beforeAll(async () => {
  first = await startProduct({ seed: 'empty', engine: 'redis' });
  const config = readConfig({ ...first.environment, ROLE: 'worker' }, '/nonexistent');
  helper = await startService({
    config,
    clock: first.clock,
    logger: createLogger('silent'),
    appFolder: join(import.meta.dirname, '../../dist/app'),
  });
  second = await addAccount(first);
  await untilServed(helper, second.service.accounts.only().id);
});
afterAll(async () => {
  await helper.close();
  await second.close();
  await first.close();
});

const both = () => [first, second];
const idOf = ({ service }: Product) => service.accounts.only().id;
const hostOf = ({ sandbox }: Product) => new URL(sandbox.url).host;
const api = (path: string, token = ADMIN_KEY, headers: Record<string, string> = {}) =>
  fetch(`${first.url}${path}`, { headers: { authorization: `Bearer ${token}`, ...headers } });
const eventsWith = (invocationId: string) =>
  first.service.store.db
    .selectFrom('events')
    .select('account_id')
    .where('invocation_id', '=', invocationId)
    .execute();

describe('two accounts of one deployment, with two workers on Redis', () => {
  it('are each served the whole loop, in their own Zendesk', async () => {
    const scenes: { product: Product; scene: Scene; comment: string }[] = both().flatMap(
      (product, index) =>
        Array.from({ length: 3 }, (_, n) => ({
          product,
          scene: setScene(product),
          comment: `comment ${n} for account ${index}`,
        })),
    );
    // The sandboxes count alike, so that whatever goes astray lands on somebody's ticket.
    const [a, b] = [scenes[0]?.scene, scenes[3]?.scene];
    expect(a?.ticketId).toBe(b?.ticketId);
    for (const { scene } of scenes) scene.solve();
    for (const product of both()) await settle(product);
    await skipHoursIn(both(), 25);
    for (const product of both()) await settle(product);
    for (const { scene, comment } of scenes) {
      const mails = scene.mails();
      expect(mails).toHaveLength(1);
      await scene.answer(surveyLinkIn(mails[0]!), { score: '2', comment });
    }
    for (const product of both()) await settle(product);
    for (const { product, scene, comment } of scenes) {
      const notes = scene.notes();
      expect(notes).toHaveLength(1);
      expect(notes[0]).toContain(comment);
      const { followUp, response } = await scene.view();
      expect(response).toMatchObject({ score: 2, comment });
      expect(followUp?.status).toBe('open');
      expect(product.sandbox.ticket(Number(followUp?.ticketId)).tags).toContain('nps_follow_up');
      expect(product.sandbox.user(scene.customerId).user_fields['nps_comment']).toBe(comment);
    }
    const faults = await first.service.store.db
      .selectFrom('handoffs')
      .select(['name', 'last_error'])
      .where((eb) => eb.or([eb('status', '=', 'failed'), eb('last_error', 'is not', null)]))
      .execute();
    expect(faults).toEqual([]);
  });

  it('have recurring work each', async () => {
    const rows = await first.service.store.db
      .selectFrom('handoffs')
      .select(['account_id', 'name'])
      .where('name', 'in', RECURRING_NAMES)
      .execute();
    const found = rows.map(({ account_id: id, name }) => `${id} ${name}`).toSorted();
    const wanted = both().flatMap((each) => RECURRING_NAMES.map((name) => `${idOf(each)} ${name}`));
    expect(found).toEqual(wanted.toSorted());
  });
});

describe('the API', () => {
  it('shows a session its own account’s ticket, whatever account it names', async () => {
    const ids = { ticketId: '515151', customerId: '525252' };
    for (const [index, product] of both().entries()) {
      const { link } = await anInvitationOut(product, ids);
      await post(link, { score: String(index) });
    }
    for (const [index, product] of both().entries()) {
      const answer = await postAppToken(
        product,
        await signAppToken(product, { ticketId: ids.ticketId }),
      );
      const { session } = pageDataIn(await answer.text());
      const seen = await (await api('/api/v1/tickets/515151', session)).json();
      expect(seen).toMatchObject({ response: { score: index } });
      expect((seen as { history: unknown[] }).history).toHaveLength(1);
      const other = both()[1 - index]!;
      const named = await api('/api/v1/tickets/515151', session, {
        'x-aftercare-account': idOf(other),
      });
      expect(named.status).toBe(403);
    }
  });

  it('takes the admin key for the account that is named, by id or host', async () => {
    for (const [index, product] of both().entries()) {
      for (const name of [idOf(product), hostOf(product)]) {
        const byHeader = await api('/api/v1/tickets/515151', ADMIN_KEY, {
          'x-aftercare-account': name,
        });
        expect(await byHeader.json()).toMatchObject({ response: { score: index } });
        const byQuery = await api(`/api/v1/tickets/515151?account=${encodeURIComponent(name)}`);
        expect(await byQuery.json()).toMatchObject({ response: { score: index } });
      }
    }
  });

  it('takes the environment’s account when none is named, and refuses one that is not there', async () => {
    const unnamed = await api('/api/v1/tickets/515151');
    expect(await unnamed.json()).toMatchObject({ response: { score: 0 } });
    const unknown = await api('/api/v1/tickets/515151?account=nobody.zendesk.com');
    expect(unknown.status).toBe(404);
    const two = await api('/api/v1/tickets/515151?account=a&account=b');
    expect(two.status).toBeGreaterThanOrEqual(400);
    expect(two.status).toBeLessThan(500);
  });
});

describe('the app’s page', () => {
  const ancestorsOf = ({ headers }: Response) =>
    /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1];

  it('may be framed by the Zendesk of the token’s account alone', async () => {
    for (const product of both()) {
      const answer = await postAppToken(first, await signAppToken(product));
      expect(answer.status).toBe(200);
      expect(ancestorsOf(answer)).toBe(new URL(product.sandbox.url).origin);
    }
  });

  it('is refused for a token that another account’s app has signed', async () => {
    const { appPrivateKey: privateKey } = first.sandbox.state.secrets;
    const answer = await postAppToken(first, await signAppToken(second, { privateKey }));
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('aftercare-page');
  });

  it('is refused for a Zendesk that nobody added', async () => {
    const aud = 'https://strangers.zendesk.com/api/v2/apps/installations/1.json';
    const answer = await postAppToken(first, await signAppToken(first, { claims: { aud } }));
    expect(answer.status).toBe(401);
    expect(ancestorsOf(answer)).toBe('https://*.zendesk.com');
  });
});

describe('survey links', () => {
  it('lead to the account that sent them, and write there alone', async () => {
    const ids = { ticketId: '616161', customerId: '626262' };
    const [ours, theirs] = [await anInvitationOut(first, ids), await anInvitationOut(second, ids)];
    expect((await post(theirs.link, { score: '7' })).status).toBe(303);
    await post(`${theirs.link}/unsubscribe`, {});
    const stores = both().map(({ service }) => service.accounts.only().store);
    expect(await stores[1]?.responses.findOfInvitation(theirs.id)).toMatchObject({ score: 7 });
    expect(await stores[1]?.suppressions.find('626262')).not.toBeNull();
    expect(await stores[0]?.responses.findOfInvitation(ours.id)).toBeNull();
    expect(await stores[0]?.suppressions.find('626262')).toBeNull();
    expect((await fetch(ours.link)).status).toBe(200);
  });
});

describe('webhooks', () => {
  const bytes = () => toWire(solvedEvent({ event: {}, type: 'zen:event-type:ticket.unheard_of' }));

  it('belong to whose secret has signed them, at the common address', async () => {
    for (const [index, product] of both().entries()) {
      const invocationId = `common-${index}`;
      // What the header says proves nothing.
      const headers = { 'x-zendesk-account-id': String(first.sandbox.state.accountId) };
      const answer = await sendWebhook(product, bytes(), { invocationId, headers });
      expect(answer.status).toBe(200);
      expect(await eventsWith(invocationId)).toEqual([{ account_id: idOf(product) }]);
    }
  });

  it('are refused at the address of another account', async () => {
    for (const [index, product] of both().entries()) {
      const [own, others] = [idOf(product), idOf(both()[1 - index]!)];
      const invocationId = `own-${index}`;
      const wrong = await sendWebhook(product, bytes(), {
        invocationId,
        path: `/webhooks/zendesk/${others}`,
      });
      expect(wrong.status).toBe(401);
      expect(await eventsWith(invocationId)).toEqual([]);
      const right = await sendWebhook(product, bytes(), {
        invocationId,
        path: `/webhooks/zendesk/${own}`,
      });
      expect(right.status).toBe(200);
      expect(await eventsWith(invocationId)).toEqual([{ account_id: own }]);
    }
  });

  it('are refused when they name the other account', async () => {
    for (const [index, product] of both().entries()) {
      const { accountId } = both()[1 - index]!.sandbox.state;
      const invocationId = `other-${index}`;
      const event = toWire(solvedEvent({ account_id: accountId }));
      expect((await sendWebhook(product, event, { invocationId })).status).toBe(401);
      expect(await eventsWith(invocationId)).toEqual([]);
    }
  });

  it('are refused when nobody’s secret has signed them', async () => {
    const event = solvedEvent({ detail: detailOf('77', 'SOLVED') });
    const secret = 'a-secret-of-nobody';
    expect((await sendWebhook(first, toWire(event), { secret })).status).toBe(401);
  });
});

describe('an account that is removed while the service runs', () => {
  it('is worked for no more, from the moment of the removal, and the other goes on', async () => {
    const { store } = first.service;
    const scenes = both().map((product) => setScene(product));
    for (const scene of scenes) scene.solve();
    for (const product of both()) await settle(product);
    const { link } = await anInvitationOut(second);
    const secondId = idOf(second);

    // As the command does it; no process has been told.
    await store.forAccount(secondId).credentials.forget();
    await store.accounts.markRemoved(secondId, first.clock.now());
    await skipHoursIn(both(), 25);
    await settle(first);
    expect(scenes[0]?.mails()).toHaveLength(1);
    expect(scenes[1]?.mails()).toEqual([]);
    const left = await store.db
      .selectFrom('handoffs')
      .select(['status', 'runs'])
      .where('account_id', '=', secondId)
      .where('name', '=', 'send-invitation')
      .where('status', '!=', 'done')
      .execute();
    expect(left).toEqual([{ status: 'waiting', runs: 0 }]);

    await untilServed(first.service, secondId, false);
    await untilServed(helper, secondId, false);
    expect((await fetch(link)).status).toBe(404);
    const path = `/webhooks/zendesk/${secondId}`;
    expect((await sendWebhook(second, '{}', { path })).status).toBe(404);
    expect((await sendWebhook(second, '{}')).status).toBe(401);
    expect((await postAppToken(first, await signAppToken(second))).status).toBe(401);
    expect((await api(`/api/v1/tickets/1?account=${secondId}`)).status).toBe(404);
    expect((await api('/api/v1/tickets/1')).status).toBe(200);
  });
});
