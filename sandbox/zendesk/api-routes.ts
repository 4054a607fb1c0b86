import { appRoutes } from './apps.routes.ts';
import { authorizationRoutes } from './authorizations.routes.ts';
import { countRoutes } from './counts.routes.ts';
import { directoryRoutes } from './directory.routes.ts';
import { fieldRoutes } from './fields.routes.ts';
import { incrementalRoutes } from './incremental.routes.ts';
import { installationRoutes } from './installations.routes.ts';
import { listRoutes } from './lists.routes.ts';
import { metricRoutes } from './metrics.routes.ts';
import { oauthRoutes } from './oauth.routes.ts';
import { organizationRoutes } from './organizations.routes.ts';
import type { ApiRoute } from './route.types.ts';
import { searchRoutes } from './search.routes.ts';
import { tagRoutes } from './tags.routes.ts';
import { ticketHistoryRoutes } from './ticket-history.routes.ts';
import { ticketRoutes } from './tickets.routes.ts';
import { triggerRoutes } from './triggers.routes.ts';
import { userRoutes } from './users.routes.ts';
import { webhookRunRoutes } from './webhook-runs.routes.ts';
import { webhookRoutes } from './webhooks.routes.ts';

/** Lists every operation of the sandbox's Zendesk API; the first match serves. */
export const apiRoutes: readonly ApiRoute[] = [
  ...oauthRoutes,
  ...authorizationRoutes,
  // Before `/tickets/:id` and its like, which would take `count` for an id.
  ...countRoutes,
  ...listRoutes,
  ...ticketRoutes,
  ...ticketHistoryRoutes,
  ...metricRoutes,
  ...tagRoutes,
  ...userRoutes,
  ...fieldRoutes,
  ...directoryRoutes,
  ...organizationRoutes,
  ...incrementalRoutes,
  ...searchRoutes,
  ...webhookRunRoutes,
  ...webhookRoutes,
  ...triggerRoutes,
  ...installationRoutes,
  ...appRoutes,
];
