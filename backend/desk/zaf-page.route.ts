import { Router, urlencoded, type ErrorRequestHandler } from 'express';
import { contentSecurityPolicy } from 'helmet';
import { z } from 'zod';
import { locationSchema, type AppPage } from '../../shared/contracts/app-page.ts';
import { TEAM_LANGUAGES } from '../../shared/messages/team-languages.ts';
import type { AccountContext } from '../account/account-context.ts';
import { findFresh, type Accounts } from '../account/accounts.ts';
import { AppError, toError } from '../platform/errors.ts';
import { statusOf, toAppError } from '../platform/http/error-handler.ts';
import { cspSourcesOf } from '../platform/http/csp-source.ts';
import { createLookup } from '../platform/lookup.ts';
import type { Sessions } from './session.ts';
import type { Logger } from '../platform/logger.ts';
import type { GuessLimit } from '../platform/http/guess-limit.ts';
import {
  hostOfToken,
  type CheckSignedUrl,
  type SignedUrlClaims,
} from '../platform/zendesk/signed-url.ts';
import { findAppFiles } from './app-page/find-app-files.ts';
import { renderAppFault } from './app-page/render-app-fault.ts';
import { renderAppPage } from './app-page/render-app-page.ts';
import type { AgentFinder } from './find-agent.ts';

const bodySchema = z.object({
  token: z.string({ error: 'is missing; Zendesk posts it with signed URLs' }),
});

type Deps = {
  accounts: Accounts;
  sessions: Sessions;
  checkSignedUrl: CheckSignedUrl;
  /** Folder of the built app. */
  appFolder: string;
  agents: AgentFinder;
  guesses: GuessLimit;
  logger: Logger;
};

/**
 * `POST /zaf/:location`: the page of the app that Zendesk shows in its iframe.
 *
 * The signed token names the account, whose app's key proves it, and the agent; the page gets a
 * session of half an hour in return, and only that account's Zendesk may frame it. Only active
 * agents and admins get in; a token without `sub` names nobody, and lets its bearer read the one
 * ticket that Zendesk shows beside the app, and do nothing.
 * A fault is a page as well, unless the caller asks for JSON.
 */
export function zafPageRoute(deps: Deps): Router {
  const { accounts, sessions, checkSignedUrl, appFolder, agents, guesses, logger } = deps;
  const router = Router();
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
    const { userId: agentId, ticketId } = claims;
    const agent = agentId === null ? null : await agents.find(context, agentId);
    const role = agent?.role ?? 'agent';
    // Only admins see previews, whose frames are held to the page's own policy.
    if (location.data === 'nav_bar' && role === 'admin') {
      const { logoUrl } = context.settings.branding;
      appPageCsp(new URL(context.zendeskUrl).origin, cspSourcesOf(logoUrl))(req, res, throwIfAny);
    }
    // Last of all: who is told to come back has the token still.
    await useUp(claims, context);
    const issued = await sessions.open({ accountId: context.id, agentId, role, ticketId });
    const page: AppPage = {
      location: location.data,
      session: issued.session,
      expiresAt: issued.expiresAt.toISOString(),
      role,
      locale: agent?.user.locale ?? 'en',
      ticketId,
    };
    res.type('html').send(renderAppPage(page, (await findFiles(''))(page)));
  });

  const countGuess: ErrorRequestHandler = (thrown: unknown, req, _res, _next) => {
    if (thrown instanceof AppError && thrown.code === 'not_authenticated') {
      guesses.add(req);
    }
    throw thrown;
  };
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
  router.use('/zaf', countGuess, showFault);
  return router;
}

/** A token opens the page once: whoever finds it afterwards, in a log or a history, is too late. */
async function useUp(
  { tokenId, endsAt }: SignedUrlClaims,
  { store, clock }: AccountContext,
): Promise<void> {
  if (await store.usedTokens.use(tokenId, endsAt, clock.now())) return;
  throw new AppError('not_authenticated', 'this page was opened before; reload the ticket');
}

/** The policy is set at once; what helmet finds wrong with it is a fault of ours. */
function throwIfAny(fault?: unknown): void {
  if (fault) throw toError(fault);
}

/**
 * Only Zendesk may frame the page; the SDK's script is Zendesk's own.
 *
 * Pictures of elsewhere are those of the hosts named, such as that of the logo in previews.
 */
function appPageCsp(ancestor: string, pictures: readonly string[] = []) {
  return contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", 'https://static.zdassets.com'],
      styleSrc: ["'self'", "'unsafe-inline'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', ...pictures],
      fontSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: [ancestor],
    },
  });
}
