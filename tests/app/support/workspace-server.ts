import type { AddressInfo } from 'node:net';
import express, { json, type Request, type Response } from 'express';
import * as z from 'zod/mini';
import { ProblemError } from '../../../app/api/failure.ts';
import type { ApiCall } from '../../../app/api/fetch-json.ts';
import type { Role } from '../../../shared/vocabulary.ts';
import { hostPage } from './host-page.ts';
import type { SettingsBackend } from './settings-backend.ts';
import { ME, USUAL_ANSWERS, type Answers } from './workspace-answers.ts';
import { appPage, POLICY } from './app-page.ts';

/** A Zendesk and a backend in one, for the leads' workspace. */
export type WorkspaceServer = { origin: string; close: () => Promise<void> };

const READY = {
  status: 'ready',
  checks: { database: 'ok', queue: 'ok', zendesk: 'ok', mail: 'ok' },
};

type Options = {
  /** The reader's, as it is when the app is opened. */
  locale?: () => string;
  role?: Role;
  /** What answers below `/settings`, `/preview`, `/work` and `/events`, as it is at the time of a call. */
  settings?: () => SettingsBackend;
};

/** Starts a server on a free port, over an app that was built into a folder. */
export async function startWorkspaceServer(
  answers: Answers,
  built: string,
  { locale = () => 'en-GB', role = 'lead', settings }: Options = {},
): Promise<WorkspaceServer> {
  const app = express();
  app.use('/app', express.static(built, { index: false }));
  app.get('/readyz', (_req, res) => void res.json(READY));
  app.get('/favicon.ico', (_req, res) => void res.status(204).end());
  app.get('/host', (_req, res) => void res.type('html').send(hostPage()));
  app.post('/zaf/nav_bar', (_req, res) => {
    res.setHeader('content-security-policy', POLICY);
    const page = { location: 'nav_bar', role, locale: locale(), ticketId: null } as const;
    res.type('html').send(appPage(page, built));
  });
  if (settings !== undefined) {
    app.use(/^\/api\/v1\/(?:settings|preview|work|events)/, json(), async (req, res) => {
      await answerFrom(settings(), req, res);
    });
  }
  app.all('/api/v1/*path', (req, res) => {
    const { pathname, searchParams } = new URL(req.url, 'http://localhost');
    const path = pathname.replace('/api/v1', '');
    const answer = path === '/me' ? { ...ME, role } : (answers[path] ?? USUAL_ANSWERS[path]);
    const body: unknown = typeof answer === 'function' ? answer(searchParams) : answer;
    if (body !== undefined) return void res.json(body);
    const problem = { type: 'about:blank', title: 'There is none', code: 'not_found' };
    return void res.status(404).json({ ...problem, status: 404 });
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

async function answerFrom({ api }: SettingsBackend, req: Request, res: Response): Promise<void> {
  try {
    const answer = await api.call({
      method: req.method as ApiCall<unknown>['method'],
      path: req.originalUrl,
      body: req.body as unknown,
      ...(req.headers['if-match'] !== undefined && { ifMatch: req.headers['if-match'] }),
      answer: z.unknown(),
    });
    res.json(answer);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    res.status(error.problem.status).json(error.problem);
  }
}
