import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import type { Problem } from '../../../shared/contracts/problem.ts';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { hostPage } from './host-page.ts';

// What the backend's page allows.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' https://static.zdassets.com",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
].join('; ');

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
    res.type('html').send(appPage(stub, built));
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

function appPage({ locale, view }: Stub, built: string): string {
  const page = {
    location: 'ticket_sidebar',
    session: 'a-session',
    expiresAt: new Date(Date.now() + 30 * 60_000).toISOString(),
    role: 'agent',
    locale,
    ticketId: view.ticketId,
  };
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Aftercare</title></head>
<body>
<div id="aftercare-app"></div>
<script type="application/json" id="aftercare-page">${JSON.stringify(page)}</script>
<script type="module" src="/app/${entryFile(built)}"></script>
</body>
</html>`;
}

function entryFile(built: string): string {
  const manifest = JSON.parse(
    readFileSync(join(built, '.vite', 'manifest.json'), 'utf8'),
  ) as Record<string, { file: string; isEntry?: boolean }>;
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry === true);
  if (entry === undefined) throw new Error(`no entry in ${built}`);
  return entry.file;
}
