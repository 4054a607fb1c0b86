import express, { type Express, type Router } from 'express';
import helmet from 'helmet';

import { AppError } from '../platform/errors.ts';
import { compressAnswers } from '../platform/http/compress-answers.ts';
import { createErrorHandler } from '../platform/http/error-handler.ts';
import { serveBuiltFiles } from '../platform/http/serve-built-files.ts';
import type { Logger } from '../platform/logger.ts';
import { frontRoute } from './front.route.ts';

type Parts = {
  /** What machines call. */
  hooks: readonly Router[];
  routes: readonly Router[];
  appFolder: string;
  /** Where a visitor of the bare address is sent, when anywhere. */
  homeUrl: string | null;
  logger: Logger;
  /** Whether customers and agents reach us by HTTPS. */
  isHttps: boolean;
};

/** Makes the web side: common headers, the app's files, the steps' routes, errors. */
export function createApp(parts: Parts): Express {
  const { hooks, routes, appFolder, homeUrl, logger, isHttps } = parts;
  const app = express();
  app.disable('etag');
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  // What a proxy beside us says of an address is believed, for counting wrong keys by it.
  app.set('trust proxy', ['loopback', 'uniquelocal']);
  // What no browser reads needs no headers for one: a tenth of a webhook's cost.
  for (const hook of hooks) app.use(hook);
  // Pages set their own policy; what is no page may load nothing. Zendesk frames the app's page,
  // which `frame-ancestors` there decides, so no X-Frame-Options.
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
      crossOriginResourcePolicy: { policy: 'same-site' },
      crossOriginEmbedderPolicy: false,
      crossOriginOpenerPolicy: false,
      frameguard: false,
      // Other hosts of this domain are not ours to speak for.
      strictTransportSecurity: isHttps && { includeSubDomains: false },
      // What only former browsers and plugins heed is not sent with every file.
      dnsPrefetchControl: false,
      ieNoOpen: false,
      permittedCrossDomainPolicies: false,
      xssFilter: false,
    }),
  );
  app.use('/app', serveBuiltFiles(appFolder));
  app.use(compressAnswers());
  for (const route of routes) app.use(route);
  app.use(frontRoute(homeUrl));
  app.use(() => {
    throw new AppError('not_found', 'there is no such page');
  });
  app.use(createErrorHandler(logger));
  return app;
}
