import { Router, urlencoded, type ErrorRequestHandler } from 'express';
import { contentSecurityPolicy } from 'helmet';
import { z } from 'zod';
import { locationSchema, type AppPage } from '../../shared/contracts/app-page.ts';
import { TEAM_LANGUAGES } from '../../shared/messages/languages.ts';
import { findFresh, type Accounts } from '../account/accounts.ts';
import type { Clock } from '../platform/clock.ts';
import { AppError, toError } from '../platform/errors.ts';
import { statusOf, toAppError } from '../platform/http/error-handler.ts';
import { createLookup } from '../platform/lookup.ts';
import type { Sessions } from './session.ts';
import type { Logger } from '../platform/logger.ts';
import { hostOfToken, type CheckSignedUrl } from '../platform/zendesk/signed-url.ts';
import { findAppFiles } from './app-page/find-app-files.ts';
import { renderAppFault } from './app-page/render-app-fault.ts';
import { renderAppPage } from './app-page/render-app-page.ts';
import { createAgentFinder } from './find-agent.ts';
import { roleOf } from './role.rules.ts';

const bodySchema = z.object({
  token: z.string({ error: 'is missing; Zendesk posts it with signed URLs' }),
});

type Deps = {
  accounts: Accounts;
  sessions: Sessions;
  checkSignedUrl: CheckSignedUrl;
  /** Folder of the built app. */
  appFolder: string;
  clock: Clock;
  logger: Logger;
};

/**
 * `POST /zaf/:location`: the page of the app that Zendesk shows in its iframe.
 *
 * The signed token names the account, whose app's key proves it, and the agent; the page gets a
 * session of half an hour in return, and only that account's Zendesk may frame it.
 * A fault is a page as well, unless the caller asks for JSON.
 */
export function zafPageRoute(deps: Deps): Router {
  const { accounts, sessions, checkSignedUrl, appFolder, clock, logger } = deps;
  const router = Router();
  const findAgent = createAgentFinder(clock);
  const findFiles = createLookup({ ask: () => findAppFiles(appFolder), forMs: Infinity });

  router.use('/zaf', (req, res, next) => {
    res.set('Cache-Control', 'no-store');
    // Until the account is known: a fault is shown to whoever has opened the app.
    appPageCsp('https://*.zendesk.com')(req, res, next);
  });

  const readForm = urlencoded({ extended: false, limit: '100kb' });
  router.post('/zaf/:location', readForm, async (req, res) => {
    const location = locationSchema.safeParse(req.params['location']);
    if (!location.success) throw new AppError('not_found', 'the app has no such location');
    const { token } = bodySchema.parse(req.body ?? {});
    const host = hostOfToken(token);
    const find = () => (host === null ? null : accounts.byHost(host));
    const context = await findFresh(accounts, find);
    if (context === null) {
      throw new AppError('not_authenticated', 'this service does not work for your Zendesk');
    }
    const csp = appPageCsp(new URL(context.zendeskUrl).origin);
    csp(req, res, throwIfAny);
    const claims = await checkSignedUrl(token, context);
    const { user, groupIds } = await findAgent(context, claims.userId);
    const role = roleOf(user, groupIds, context.settings);
    const agentId = user?.id ?? null;
    const issued = await sessions.open({ accountId: context.id, agentId, role });
    const page: AppPage = {
      location: location.data,
      session: issued.session,
      expiresAt: issued.expiresAt.toISOString(),
      role,
      locale: user?.locale ?? 'en',
      ticketId: claims.ticketId,
    };
    res.type('html').send(renderAppPage(page, await findFiles('')));
  });

  const showFault: ErrorRequestHandler = (thrown: unknown, req, res, _next) => {
    const error = toAppError(thrown);
    if (res.headersSent || req.accepts(['json', 'html']) !== 'html') throw error;
    logger.warn({ err: error }, 'app page refused');
    const status = statusOf(error);
    // Who the agent is, and what they speak, is not known: the browser says what it was set to.
    const accepted = req.acceptsLanguages(...TEAM_LANGUAGES);
    const language = TEAM_LANGUAGES.find((each) => each === accepted) ?? 'en';
    const page = renderAppFault(status, error.code === 'internal' ? '' : error.message, language);
    res.status(status).type('html').vary('Accept-Language').send(page);
  };
  router.use('/zaf', showFault);
  return router;
}

/** The policy is set at once; what helmet finds wrong with it is a fault of ours. */
function throwIfAny(fault?: unknown): void {
  if (fault) throw toError(fault);
}

/** Only Zendesk may frame the page; the SDK's script is Zendesk's own. */
function appPageCsp(ancestor: string) {
  return contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", 'https://static.zdassets.com'],
      styleSrc: ["'self'", "'unsafe-inline'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: [ancestor],
    },
  });
}
