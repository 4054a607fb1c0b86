import type { Request, Response } from 'express';
import { Router, json } from 'express';
import { ApiError, notFound } from '../desk/api-error.ts';
import type { Desk } from '../desk/desk.types.ts';
import type { DeliveryFaults } from '../events/delivery-faults.ts';
import { planTour } from '../seed/story/plan-tour.ts';
import { pastSolvesOf } from '../seed/story/past-solves.ts';
import type { ApiFaults } from '../zendesk/api-faults.ts';
import { openAppPage } from './app-page.ts';
import type { AppPlace } from './app-page.ts';
import { addFaultRoutes } from './fault-routes.ts';
import { followJourney } from './journey.ts';
import { deliveryRow, mailData, mailRow } from './show-mail.ts';
import type { OverviewData } from './page-data.types.ts';
import { organizationData, person, ticketData, userData } from './show-records.ts';
import { listViews, ticketsOf } from './ticket-views.ts';

/** Holds what the pages' own API needs. */
export type PageDeps = {
  desk: Desk;
  serviceUrl: () => string;
  skipClock: (ms: number) => Promise<void>;
  faults: ApiFaults;
  deliveryFaults: DeliveryFaults;
};

const DELAY_HOURS = 24;

/** Serves the JSON behind the sandbox's own pages, below `/sandbox`. */
export function pageApi(deps: PageDeps): Router {
  const { desk, serviceUrl, skipClock } = deps;
  const { state } = desk;
  const router = Router();
  router.use(refuseForeignWrites, json());
  router.get('/api/overview', (_req, res) => {
    res.json(overview(desk, serviceUrl()));
  });
  router.get('/api/views', (_req, res) => {
    res.json({ views: listViews(state) });
  });
  router.get('/api/tickets', (req, res) => {
    res.json({ tickets: ticketsOf(state, String(req.query['view'] ?? 'unsolved')) });
  });
  router.get('/api/tickets/:id', (req, res) => {
    res.json(ticketData(desk, Number(req.params.id)));
  });
  router.get('/api/users/:id', (req, res) => {
    res.json(userData(desk, Number(req.params.id)));
  });
  router.get('/api/organizations/:id', (req, res) => {
    res.json(organizationData(desk, Number(req.params.id)));
  });
  router.get('/api/past', (req, res) => {
    const from = Number(req.query['from'] ?? 0);
    const limit = Number(req.query['limit'] ?? 100);
    res.json({ solves: pastSolvesOf(state, { from, limit }) });
  });
  router.get('/api/mails', (_req, res) => {
    res.json({ mails: [...state.mails].reverse().map(mailRow) });
  });
  router.get('/api/mails/:id', (req, res) => {
    const mail = findMail(desk, Number(req.params.id));
    if (!mail.read) {
      mail.read = true;
      desk.save();
    }
    res.json(mailData(mail));
  });
  router.get('/api/deliveries', (_req, res) => {
    res.json({ deliveries: state.invocations.slice(-100).reverse().map(deliveryRow) });
  });
  router.post('/api/clock/skip', async (req, res) => {
    const ms = Number((req.body as { ms?: unknown } | undefined)?.ms);
    if (!(ms > 0 && ms <= 366 * 24 * 3_600_000))
      throw new ApiError(400, { error: 'ms must be positive' });
    await skipClock(ms);
    res.json(overview(desk, serviceUrl()));
  });
  router.post('/api/app-page', async (req, res) => {
    res.json(await openAppPage(desk, serviceUrl(), req.body as AppPlace));
  });
  router.post('/api/sidebar-opened', (req, res) => {
    const ticketId = Number((req.body as { ticketId?: unknown } | undefined)?.ticketId);
    const others = state.sidebarsOpened.filter((opened) => opened.ticketId !== ticketId);
    state.sidebarsOpened = [...others, { ticketId, at: desk.nowIso() }];
    desk.save();
    res.status(204).end();
  });
  addFaultRoutes(router, deps);
  router.get('/mails/:id/html', (req, res) => {
    sendMailHtml(res, findMail(desk, Number(req.params.id)).html ?? '', serviceUrl());
  });
  router.use((error: unknown, _req: Request, res: Response, _next: () => void) => {
    if (error instanceof ApiError) res.status(error.status).json(error.body);
    else res.status(500).json({ error: error instanceof Error ? error.message : 'unknown' });
  });
  router.use((_req, res) => {
    res.status(404).json({ error: 'Not found' });
  });
  return router;
}

/** Gathers what the "Start here" page and the top bar show. */
function overview(desk: Desk, serviceUrl: string): OverviewData {
  const { state } = desk;
  const { landmarks } = state;
  const ticket = state.tickets.find(({ id }) => id === landmarks.suggestedTicketId);
  const requester = state.users.find(({ id }) => id === ticket?.requester_id);
  return {
    companyName: landmarks.companyName,
    serviceUrl,
    now: desk.clock.now().toISOString(),
    offsetMs: state.clockOffsetMs,
    delayHours: DELAY_HOURS,
    tour: planTour(state),
    suggested:
      ticket === undefined
        ? null
        : { ticketId: ticket.id, subject: ticket.subject, requester: requester?.name ?? '' },
    journey: followJourney(state, desk.clock.now(), DELAY_HOURS),
    agents: state.users
      .filter(
        ({ role, active, id }) =>
          role !== 'end-user' && active && id !== landmarks.integrationUserId,
      )
      .map(person),
    apps: state.apps[0] === undefined ? null : { title: state.apps[0].name },
    unreadMails: state.mails.filter(({ read }) => !read).length,
    notifications: state.notifications ?? [],
  };
}

function findMail(desk: Desk, id: number): Desk['state']['mails'][number] {
  const mail = desk.state.mails.find((candidate) => candidate.id === id);
  if (mail === undefined) throw notFound();
  return mail;
}

/**
 * Refuses writes that another web page could make a visitor's browser send.
 *
 * A foreign page cannot send JSON without asking first, and is never answered.
 */
function refuseForeignWrites(req: Request, res: Response, next: () => void): void {
  const writes = req.method !== 'GET' && req.method !== 'HEAD';
  if (writes && req.method !== 'DELETE' && req.is('json') === false) {
    res.status(415).json({ error: 'Send JSON' });
    return;
  }
  next();
}

// The mail is shown as it came, without scripts and without calls to anyone but the service.
function sendMailHtml(res: Response, html: string, serviceUrl: string): void {
  const service = new URL(serviceUrl).origin;
  res.set(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'unsafe-inline'; img-src data: ${service}; ` +
      'sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
  );
  const base = '<base target="_blank">';
  const head = /<head[^>]*>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  res.type('text/html').send(html.slice(0, at) + base + html.slice(at));
}
