import { Router, urlencoded, type ErrorRequestHandler } from 'express';
import { contentSecurityPolicy } from 'helmet';
import { z } from 'zod';
import { locationSchema, type AppPage } from '../../shared/contracts/app-page.ts';
import type { AccountContext } from '../account/account-context.ts';
import { AppError } from '../platform/errors.ts';
import { statusOf, toAppError } from '../platform/http/error-handler.ts';
import { createLookup } from '../platform/lookup.ts';
import type { Sessions } from './session.ts';
import type { CheckSignedUrl } from '../platform/zendesk/signed-url.ts';
import { findAppFiles } from './app-page/find-app-files.ts';
import { renderAppFault } from './app-page/render-app-fault.ts';
import { renderAppPage } from './app-page/render-app-page.ts';
import { createAgentFinder } from './find-agent.ts';
import { roleOf } from './role.rules.ts';

const bodySchema = z.object({
  token: z.string({ error: 'is missing; Zendesk posts it with signed URLs' }),
});

type Deps = {
  account: () => AccountContext;
  sessions: Sessions;
  checkSignedUrl: CheckSignedUrl;
  /** Folder of the built app. */
  appFolder: string;
};

/**
 * `POST /zaf/:location`: the page of the app that Zendesk shows in its iframe.
 *
 * The signed token proves account and agent; the page gets a session of half an hour in return.
 * A fault is a page as well, unless the caller asks for JSON.
 */
export function zafPageRoute({ account, sessions, checkSignedUrl, appFolder }: Deps): Router {
  const router = Router();
  const findAgent = createAgentFinder({ now: () => account().clock.now() });
  const findFiles = createLookup({ ask: () => findAppFiles(appFolder), forMs: Infinity });

  router.use('/zaf', (req, res, next) => {
    res.set('Cache-Control', 'no-store');
    appPageCsp(account().zendeskUrl)(req, res, next);
  });

  const readForm = urlencoded({ extended: false, limit: '100kb' });
  router.post('/zaf/:location', readForm, async (req, res) => {
    const location = locationSchema.safeParse(req.params['location']);
    if (!location.success) throw new AppError('not_found', 'the app has no such location');
    const { token } = bodySchema.parse(req.body ?? {});
    const context = account();
    const claims = await checkSignedUrl(token);
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
    account().logger.warn({ err: error }, 'app page refused');
    res.status(statusOf(error)).type('html').send(renderAppFault(error.message));
  };
  router.use('/zaf', showFault);
  return router;
}

/** Only Zendesk may frame the page; the SDK's script is Zendesk's own. */
function appPageCsp(zendeskUrl: string) {
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
      frameAncestors: ['https://*.zendesk.com', new URL(zendeskUrl).origin],
    },
  });
}
