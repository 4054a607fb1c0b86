import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Problem } from '../../../shared/contracts/problem.ts';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { appPage, POLICY } from './app-page.ts';
import { hostPage } from './host-page.ts';

/** What the stub of the backend knows; a test changes it while the app runs. */
export type Stub = {
  view: TicketView;
  /** Answer to every call instead of the view. */
  problem: Problem | null;
  /** View to answer to an action with; recorded in `actions`. */
  afterAction: TicketView | null;
  actions: string[];
  locale: string;
  delayMs: number;
};

/** A Zendesk and a backend in one: host page, the app's page and its API. */
export type SidebarServer = { origin: string; stub: Stub; close: () => Promise<void> };

/** Starts a server on a free port, over an app that was built into a folder. */
export async function startSidebarServer(view: TicketView, built: string): Promise<SidebarServer> {
  const stub: Stub = {
    view,
    problem: null,
    afterAction: null,
    actions: [],
    locale: 'en-GB',
    delayMs: 0,
  };
  const app = express();
  app.use(express.json());
  app.use('/app', express.static(built, { index: false }));
  app.get('/host', (_req, res) => void res.type('html').send(hostPage()));
  app.post('/zaf/ticket_sidebar', (_req, res) => {
    res.setHeader('content-security-policy', POLICY);
    const { locale, view } = stub;
    const { ticketId } = view;
    const page = { location: 'ticket_sidebar', role: 'agent', locale, ticketId } as const;
    res.type('html').send(appPage(page, built));
  });
  app.use('/api/v1', async (_req, res, next) => {
    await new Promise((resolve) => setTimeout(resolve, stub.delayMs));
    if (stub.problem === null) return next();
    res.status(stub.problem.status).type('application/problem+json').send(stub.problem);
  });
  app.get('/api/v1/tickets/:id', (_req, res) => void res.json(stub.view));
  app.post('/api/v1/tickets/:id/invitation', (req, res) => {
    stub.actions.push((req.body as { action: string }).action);
    if (stub.afterAction !== null) stub.view = stub.afterAction;
    res.json(stub.view);
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stub,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
