import type { KeyNames } from '../../insight/key-names.ts';
import type { AgentFinder } from '../find-agent.ts';
import type { Sessions } from '../session.ts';
import { askingEndpoints } from './asking.endpoints.ts';
import { callerEndpoints } from './callers.endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { reportEndpoints } from './reports.endpoints.ts';
import { ticketEndpoints } from './tickets.endpoints.ts';

/** What handlers work with besides their account. */
export type EndpointDeps = { sessions: Sessions; agents: AgentFinder; names: KeyNames };

/** The route table of `/api/v1`, in the order of its description. */
export function apiEndpoints(deps: EndpointDeps): readonly Endpoint[] {
  return [
    ...ticketEndpoints(deps),
    ...reportEndpoints(deps),
    ...askingEndpoints(),
    ...callerEndpoints(deps),
  ];
}
