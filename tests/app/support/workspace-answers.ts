import type { Me } from '../../../shared/contracts/me.ts';

/** What is answered below `/api/v1`, by path; a function decides by the query. */
export type Answers = Record<string, unknown>;

/** Who asks in tests of the workspace. */
export const ME: Me = {
  agentId: '9',
  role: 'lead',
  zendeskUrl: 'https://acme.zendesk.com',
  timeZone: 'Europe/Copenhagen',
  today: '2026-11-24',
};

/** What every page asks for, unless a test answers otherwise. */
export const USUAL_ANSWERS: Answers = { '/reports/fields': { items: [] } };
