import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readBacklog } from '../../../backend/records/read-backlog.ts';
import { shareTargetsSchema } from '../../../shared/contracts/shares.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import { apiOf, type CallApi } from '../call-api.ts';
import { setScene, type Scene } from '../desk-scene.ts';
import { postAppToken, signAppToken } from '../open-app.ts';
import { saveSettings } from '../save-settings.ts';
import { ADMIN_KEY, type Product } from '../start-product.ts';
import { startReceiver } from '../start-receiver.ts';
import { post, postJson } from '../survey-form.ts';
import { surveyLinkIn } from '../survey-link.ts';

const DAY_HOURS = 24;
const HOUR_MS = 60 * 60_000;
/** Days that go by in all, until nobody can answer any more. */
export const LOOP_DAYS = 40;

/**
 * Has everything happen once that the product does day by day.
 *
 * `rest` waits until no work is under way, and must not do so through the product's connections.
 */
export async function liveThroughLoop(product: Product, rest: () => Promise<void>): Promise<void> {
  const pass = async (hours: number) => {
    await rest();
    await product.skipHours(hours);
    await rest();
  };
  const people = new Map<string, Scene>();
  const the = (name: string): Scene => {
    const scene = people.get(name) ?? setScene(product);
    people.set(name, scene);
    return scene;
  };
  const linkOf = (name: string) => surveyLinkIn(the(name).mails().at(-1)!);

  const receiver = await startReceiver();
  await saveSettings(product, (settings) => {
    settings.followUp.escalation = { remindHours: 4 };
    settings.webhooks = [{ url: receiver.url, events: [], enabled: true }];
    const { exports, alerts } = settingsSchema.parse({
      exports: [{ id: 'daily', every: 'day', url: receiver.url }],
      alerts: [{ channels: [{ type: 'email', to: ['lead@leads.example'] }] }],
    });
    Object.assign(settings, { exports, alerts: [...settings.alerts, ...alerts] });
  });
  await ask(product, the, pass);
  await answer(the, linkOf, pass);
  await changePeople(product, the, pass);
  await lookAtTickets(product, the);
  await askByHand(apiOf(product, ADMIN_KEY));
  await sayOutcome(product, apiOf(product, ADMIN_KEY));
  // Reminders, then the end of those who never answer.
  for (const days of [5, LOOP_DAYS - 8]) await pass(days * DAY_HOURS);
  await lookAfterIt(product);
  await receiver.close();
}

type The = (name: string) => Scene;
type Pass = (hours: number) => Promise<void>;

async function ask({ sandbox }: Product, the: The, pass: Pass): Promise<void> {
  const { actions } = sandbox;
  sandbox.deliveryFaults.add({ kind: 'drop', type: 'status_changed', times: 1 });
  // The export finds it.
  the('lost').solve();
  for (const name of ['silent', 'happy', 'unhappy', 'wavering', 'merged', 'survivor']) {
    the(name).solve();
  }
  for (const name of ['deleted', 'opted out', 'reopened', 'hasty', 'cancelled']) the(name).solve();
  await pass(0.2);
  actions.reopenTicket(the('reopened').ticketId);
  await the('hasty').act('send_now');
  await the('cancelled').act('cancel');
  await pass(DAY_HOURS + 1);
}

async function answer(the: The, linkOf: (name: string) => string, pass: Pass): Promise<void> {
  await fetch(linkOf('happy'));
  await post(linkOf('happy'), { score: '10', comment: 'Quick and kind' });
  await postJson(linkOf('unhappy'), { score: 2, provisional: true });
  await post(linkOf('unhappy'), { score: '2', comment: 'Never again', contactOk: 'on' });
  await fetch(`${linkOf('unhappy')}/thanks`);
  await postJson(linkOf('wavering'), { score: 1, provisional: true });
  for (const name of ['merged', 'survivor', 'deleted', 'hasty']) {
    await post(linkOf(name), { score: '3' });
  }
  await fetch(`${linkOf('opted out')}/unsubscribe`);
  for (const path of ['unsubscribe', 'unsubscribe/undo', 'unsubscribe']) {
    await post(`${linkOf('opted out')}/${path}`, {});
  }
  await pass(1);
  await post(linkOf('unhappy'), { score: '4', comment: 'They called me' });
  await post(linkOf('hasty'), { score: '9' });
  the('survivor').solve();
  await pass(0.1);
}

async function changePeople({ sandbox }: Product, the: The, pass: Pass): Promise<void> {
  const { actions } = sandbox;
  for (const { id, tags, status } of sandbox.tickets()) {
    if (tags.includes('nps_follow_up') && status === 'open') actions.solveTicket(id);
  }
  actions.mergeUser(the('merged').customerId, the('survivor').customerId);
  actions.deleteUser(the('deleted').customerId);
  await pass(1);
}

async function lookAtTickets(product: Product, the: The): Promise<void> {
  const { ticketId } = the('unhappy');
  const agentId = product.sandbox.users().find(({ role }) => role === 'agent')?.id ?? null;
  await postAppToken(product, await signAppToken(product, { agentId, ticketId }));
  for (const name of ['unhappy', 'survivor', 'reopened']) await the(name).view();
}

/** What leads and admins have done once, rather than by settings. */
async function askByHand(call: CallApi): Promise<void> {
  const post = async (path: string, body: unknown) => {
    const { status, json } = await call(path, { method: 'POST', body });
    if (status !== 202) throw new Error(`${path}: ${status} ${JSON.stringify(json)}`);
  };
  await post('/settings/back-test', { settings: {} });
  const { items } = z
    .object({ items: z.array(z.object({ id: z.string() })) })
    .parse((await call('/responses?limit=100')).json);
  // Those of the history have ids that only look like one.
  const given = items.find(({ id }) => z.uuid().safeParse(id).success);
  const { channels, colleagues } = shareTargetsSchema.parse((await call('/share-targets')).json);
  const to = [...channels, ...(colleagues ?? [])][0]?.to;
  await post(`/responses/${given?.id}/shares`, { id: randomUUID(), to });
}

/** How a follow-up went, with a team that is told of it. */
async function sayOutcome({ sandbox }: Product, call: CallApi): Promise<void> {
  const { items } = z
    .object({ items: z.array(z.object({ id: z.string(), version: z.number() })) })
    .parse((await call('/follow-ups?outcome=missing&sort=newest&limit=100')).json);
  const given = items.find(({ id }) => z.uuid().safeParse(id).success);
  if (given === undefined) throw new Error('no follow-up was solved');
  const toldGroupId = String(sandbox.state.groups[0]?.id);
  const outcome = { kind: 'not_recovered', reason: 'Too dear', toldGroupId };
  const path = `/follow-ups/${given.id}`;
  const ifMatch = String(given.version);
  const { status } = await call(path, { method: 'PATCH', body: { outcome }, ifMatch });
  if (status !== 200) throw new Error(`${path}: ${status}`);
  await call('/follow-ups?due=overdue');
}

/** What a worker does rarely, and what an operator looks at. */
async function lookAfterIt({ service, clock }: Product): Promise<void> {
  const { handoffStore, db } = service.store;
  await handoffStore.renew('nobody', 1_000);
  await handoffStore.releaseAll();
  await service.accounts.refresh();
  const failedSince = new Date(clock.now().getTime() - 7 * DAY_HOURS * HOUR_MS);
  const accountId = service.accounts.only().id;
  await readBacklog(db, accountId, { dueBefore: clock.now(), failedSince });
}
