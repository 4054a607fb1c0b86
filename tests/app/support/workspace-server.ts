import type { AddressInfo } from 'node:net';
import express from 'express';
import { hostPage } from './host-page.ts';
import { ME, type Answers } from './workspace-answers.ts';
import { appPage, POLICY } from './app-page.ts';

/** A Zendesk and a backend in one, for the leads' workspace. */
export type WorkspaceServer = { origin: string; close: () => Promise<void> };

/** Starts a server on a free port, over an app that was built into a folder. */
export async function startWorkspaceServer(
  answers: Answers,
  built: string,
  locale = 'en-GB',
): Promise<WorkspaceServer> {
  const app = express();
  app.use('/app', express.static(built, { index: false }));
  app.get('/favicon.ico', (_req, res) => void res.status(204).end());
  app.get('/host', (_req, res) => void res.type('html').send(hostPage()));
  app.post('/zaf/nav_bar', (_req, res) => {
    res.setHeader('content-security-policy', POLICY);
    const page = { location: 'nav_bar', role: 'lead', locale, ticketId: null } as const;
    res.type('html').send(appPage(page, built));
  });
  app.get('/api/v1/*path', (req, res) => {
    const { pathname, searchParams } = new URL(req.url, 'http://localhost');
    const path = pathname.replace('/api/v1', '');
    const answer = path === '/me' ? ME : answers[path];
    res.json(typeof answer === 'function' ? answer(searchParams) : answer);
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
