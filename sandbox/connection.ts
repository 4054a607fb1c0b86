import { pastActionsOf, type PastAction } from './seed/story/past-actions.ts';
import { storySettings } from './seed/story/story-settings.ts';
import type { DeskState, PastResponse } from './state/desk-state.types.ts';

/** Tells the service everything it needs to work with the sandbox. */
export type Connection = {
  zendeskUrl: string;
  smtpUrl: string;
  mailFrom: string;
  oauthClientId: string;
  oauthClientSecret: string;
  /** An admin's address and token, for trying the legacy way in. */
  email: string;
  apiToken: string;
  webhookSecret: string;
  appId: string;
  clockOffsetMs: number;
  /** Survey settings for the pretend company, as the service's settings file would hold. */
  settings: Record<string, unknown>;
  /** Answers from before the first start, for a history to look at. */
  pastResponses: PastResponse[];
  /** The first ticket of the two years that `/sandbox/api/past` tells of, if it does. */
  oldestPastTicketId: string | null;
  /** What the team did in those two years. */
  pastActions: PastAction[];
};

/** Writes the connection data of a sandbox as it is now. */
export function describeConnection(
  state: DeskState,
  zendeskUrl: string,
  smtpUrl: string,
): Connection {
  const { landmarks, secrets } = state;
  const integration = state.users.find(({ id }) => id === landmarks.integrationUserId);
  return {
    zendeskUrl,
    smtpUrl,
    mailFrom: landmarks.mailFrom,
    oauthClientId: secrets.oauthClientId,
    oauthClientSecret: secrets.oauthClientSecret,
    email: integration?.email ?? '',
    apiToken: secrets.apiToken,
    webhookSecret: state.webhooks.find(({ id }) => id === landmarks.webhookId)?.secret ?? '',
    appId: String(state.apps[0]?.id ?? ''),
    clockOffsetMs: state.clockOffsetMs,
    settings: companySettings(state),
    pastResponses: state.pastResponses,
    oldestPastTicketId: state.story === undefined ? null : String(state.story.firstTicketId),
    pastActions: pastActionsOf(state),
  };
}

function companySettings(state: DeskState): Record<string, unknown> {
  const { landmarks } = state;
  const survey = {
    id: 'default',
    enabled: true,
    metric: 'nps',
    brandName: landmarks.companyName,
    delayHours: 24,
  };
  return {
    surveys: [survey],
    followUp: { enabled: true, maxScore: 6, dueHours: 24, assign: 'ticket_assignee' },
    alerts: [{ maxScore: 6, channels: [{ type: 'email', to: [landmarks.leadEmail] }] }],
    writeBack: {
      ticketFields: {
        scoreId: idOrNull(landmarks.scoreFieldId),
        categoryId: idOrNull(landmarks.categoryFieldId),
        commentId: idOrNull(landmarks.commentFieldId),
      },
    },
    leads: { agents: landmarks.leadIds.map(String) },
    ...(state.story !== undefined && storySettings(state, survey)),
  };
}

/** A bare account has no such field yet. */
function idOrNull(id: number): string | null {
  return id === 0 ? null : String(id);
}
