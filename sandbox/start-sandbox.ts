import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import express from 'express';
import { createClock } from './clock.ts';
import { describeConnection } from './connection.ts';
import { notFound } from './desk/api-error.ts';
import { openDesk } from './desk/open-desk.ts';
import { createDeliveries } from './events/deliveries.ts';
import { createDeliveryFaults } from './events/delivery-faults.ts';
import type { MailRefusal } from './mail/start-inbox.ts';
import { startInbox } from './mail/start-inbox.ts';
import { createMailbox } from './mail/mailbox.ts';
import { pageApi } from './pages/page-api.ts';
import { servePages } from './pages/serve-pages.ts';
import { createActions } from './sandbox-actions.ts';
import type { Sandbox, SandboxOptions } from './sandbox.types.ts';
import { isLoopback, requireOwnHost } from './require-own-host.ts';
import { createState } from './seed/create-state.ts';
import { seedOpenFollowUps } from './seed/story/seed-story.ts';
import { openStateFile } from './state/state-file.ts';
import { createApiFaults } from './zendesk/api-faults.ts';
import { createRateLimits } from './zendesk/rate-limits.ts';
import type { Exchange } from './zendesk/route.types.ts';
import { serveApi } from './zendesk/serve-api.ts';

const CLOSING_EVERY_MS = 60_000;
const KEPT_REQUESTS = 2000;
/** How long a skip of time waits for deliveries under way. */
const UNDER_WAY_MS = 3_000;
const DELIVERY_TIMING = { timeoutMs: 12_000, retryPauseMs: 1_000, circuitOpenMs: 5_000 };

/**
 * Starts a Zendesk to try the product on: API, workspace, webhooks and mail.
 *
 * For this machine alone, since it hands an admin's session to whoever comes. With a `dataDir` a second start finds tickets, mails and secrets again.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  if (!isLoopback(options.host)) {
    throw new Error('the sandbox is for this machine alone: set SANDBOX_HOST to 127.0.0.1');
  }
  const file = openStateFile(options.dataDir);
  const kept = file.read();
  const state = kept ?? createState(options.seed ?? 'company', new Date());
  const save = (): void => file.write(state);
  const clock = createClock(() => state.clockOffsetMs);
  const deliveryFaults = createDeliveryFaults();
  const timing = { ...DELIVERY_TIMING, ...options.delivery };
  const deliveries = createDeliveries(state, clock, deliveryFaults, timing, save);
  let url = '';
  const desk = openDesk({ state, clock, deliveries, origin: () => url, save });
  const mailbox = createMailbox(desk);
  const actions = createActions(desk);
  const faults = createApiFaults();
  const requests: { method: string; path: string; status: number }[] = [];
  const observers: ((exchange: Exchange) => void)[] = [];
  let serviceUrl = '';
  let refusal: MailRefusal | null = null;

  const setServiceUrl = (next: string): void => {
    serviceUrl = next.replace(/\/$/, '');
    const seeded = state.webhooks.find(({ id }) => id === state.landmarks.webhookId);
    if (seeded !== undefined) seeded.endpoint = `${serviceUrl}/webhooks/zendesk`;
    save();
  };
  const skipClock = async (ms: number): Promise<void> => {
    // What is on its way was signed by the old time, and would be refused by the new one.
    await Promise.race([deliveries.whenIdle(), delay(UNDER_WAY_MS, null, { ref: false })]);
    state.clockOffsetMs += ms;
    save();
    await options.onClockChange?.(state.clockOffsetMs);
    actions.closeOldTickets();
  };

  const app = express();
  app.disable('x-powered-by');
  app.use(requireOwnHost());
  const api = serveApi({
    desk,
    faults,
    limits: createRateLimits(clock),
    requestsPerMinute: options.requestsPerMinute ?? 700,
    deliveryTimeoutMs: timing.timeoutMs,
    onRequest: (request) => {
      requests.push(request);
      if (requests.length > KEPT_REQUESTS) requests.shift();
    },
    onExchange: (exchange) => {
      // A copy: the desk's own records go on changing after the answer has left.
      for (const observe of observers) observe(structuredClone(exchange));
    },
  });
  app.use(['/api', '/oauth'], api);
  app.use(
    '/sandbox',
    pageApi({ desk, serviceUrl: () => serviceUrl, skipClock, faults, deliveryFaults }),
  );
  app.use(
    servePages(
      () => serviceUrl,
      () => url,
    ),
  );
  const server = createServer(app);
  server.listen(options.port, options.host);
  await once(server, 'listening');
  url = publicUrl(options.host, (server.address() as AddressInfo).port);

  const { smtpUser, smtpPassword } = state.secrets;
  const inbox = await startInbox({
    user: smtpUser,
    password: smtpPassword,
    refuse: (recipients) => refusal?.(recipients) ?? null,
    onMail: mailbox.receive,
  });
  const smtpUrl = `smtp://${smtpUser}:${smtpPassword}@127.0.0.1:${inbox.port}`;
  setServiceUrl(options.serviceUrl);
  if (kept === null && state.story !== undefined) {
    // Telling the story takes a moment, in which nobody need wait for this sandbox.
    setImmediate(() => {
      seedOpenFollowUps(state);
      save();
    });
  }
  const closing = setInterval(() => actions.closeOldTickets(), CLOSING_EVERY_MS).unref();

  return {
    url,
    smtpUrl,
    get connection() {
      return describeConnection(state, url, smtpUrl);
    },
    state,
    tickets: () => state.tickets,
    ticket: (id) => found(state.tickets, id),
    users: () => state.users,
    user: (id) => found(state.users, id),
    comments: (ticketId) => state.comments.filter((comment) => comment.ticketId === ticketId),
    audits: (ticketId) => state.audits.filter(({ ticket_id }) => ticket_id === ticketId),
    mails: () => state.mails,
    waitForMail: mailbox.waitFor,
    invocations: () => state.invocations,
    requests: () => requests,
    observe: (listener) => observers.push(listener),
    actions,
    faults,
    deliveryFaults,
    refuseMail: (next) => {
      refusal = next;
    },
    skipClock,
    setServiceUrl,
    whenIdle: deliveries.whenIdle,
    close: async () => {
      clearInterval(closing);
      server.close();
      server.closeAllConnections();
      await Promise.all([deliveries.close(), inbox.close()]);
      save();
    },
  };
}

function publicUrl(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function found<T extends { id: number }>(list: T[], id: number): T {
  const record = list.find((candidate) => candidate.id === id);
  if (record === undefined) throw notFound();
  return record;
}
