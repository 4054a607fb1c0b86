import { randomInt } from 'node:crypto';
import type { DeskState } from '../state/desk-state.types.ts';
import { createSecrets } from '../state/create-secrets.ts';

/** Makes a help desk without any record, with secrets of its own. */
export function blankState(): DeskState {
  return {
    version: 1,
    accountId: 20_000_000 + randomInt(1_000_000),
    clockOffsetMs: 0,
    lastId: 8_447_320_465_000,
    lastTicketId: 5100,
    secrets: createSecrets(),
    landmarks: {
      integrationUserId: 0,
      brandId: 0,
      webhookId: '',
      leadEmail: '',
      mailFrom: '',
      companyName: '',
      scoreFieldId: 0,
      categoryFieldId: 0,
      commentFieldId: 0,
      suggestedTicketId: null,
      leadIds: [],
      lastSeededId: 0,
    },
    tickets: [],
    comments: [],
    audits: [],
    users: [],
    organizations: [],
    groups: [],
    memberships: [],
    brands: [],
    customStatuses: [],
    ticketFields: [],
    userFields: [],
    organizationFields: [],
    webhooks: [],
    invocations: [],
    triggers: [],
    jobs: [],
    apps: [],
    tokens: [],
    idempotency: {},
    mails: [],
    pastResponses: [],
    sidebarsOpened: [],
  };
}
