import type { GroupNames, KeyNames } from '../../insight/key-names.ts';
import type { AgentFinder } from '../find-agent.ts';
import type { Sessions } from '../session.ts';
import { askingEndpoints } from './asking.endpoints.ts';
import type { ChoiceFinder } from '../settings/find-choices.ts';
import type {
  AskToShare,
  PreviewPage,
  ShareChannels,
  TestChannels,
  TestExport,
  TestWebhook,
} from '../settings/settings-ports.ts';
import type { StartsFromFile } from '../settings/settings-state.ts';
import { auditTrailEndpoints } from './audit-trail.endpoints.ts';
import { backTestEndpoints } from './back-test.endpoints.ts';
import { callerEndpoints } from './callers.endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { actionEndpoints } from './actions.endpoints.ts';
import { exportEndpoints } from './exports.endpoints.ts';
import { followUpEndpoints } from './follow-ups.endpoints.ts';
import { goalEndpoints } from './goals.endpoints.ts';
import { previewEndpoints } from './previews.endpoints.ts';
import { reportEndpoints } from './reports.endpoints.ts';
import { settingsEndpoints } from './settings.endpoints.ts';
import { responseEndpoints } from './responses.endpoints.ts';
import { savedViewEndpoints } from './saved-views.endpoints.ts';
import { shareEndpoints } from './shares.endpoints.ts';
import { ticketEndpoints } from './tickets.endpoints.ts';
import { webhookEndpoints } from './webhooks.endpoints.ts';
import { workEndpoints } from './work.endpoints.ts';

/** What handlers work with besides their account. */
export type EndpointDeps = {
  sessions: Sessions;
  agents: AgentFinder;
  names: KeyNames & GroupNames;
  choices: ChoiceFinder;
  startsFromFile: StartsFromFile;
  previewPage: PreviewPage;
  testChannels: TestChannels;
  testWebhook: TestWebhook;
  testExport: TestExport;
  shareChannels: ShareChannels;
  askToShare: AskToShare;
};

/** The route table of `/api/v1`, in the order of its description. */
export function apiEndpoints(deps: EndpointDeps): readonly Endpoint[] {
  return [
    ...ticketEndpoints(deps),
    ...responseEndpoints(deps),
    ...shareEndpoints(deps),
    ...followUpEndpoints(deps),
    ...reportEndpoints(deps),
    ...askingEndpoints(deps),
    ...actionEndpoints(deps),
    ...goalEndpoints(),
    ...savedViewEndpoints(),
    ...settingsEndpoints(deps),
    ...previewEndpoints(deps),
    ...webhookEndpoints(deps),
    ...exportEndpoints(deps),
    ...backTestEndpoints(),
    ...workEndpoints(),
    ...auditTrailEndpoints(deps),
    ...callerEndpoints(deps),
  ];
}
