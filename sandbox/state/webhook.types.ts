/** Says how a webhook proves itself to its receiver, secrets included. */
export type WebhookAuthentication = {
  type: 'basic_auth' | 'bearer_token' | 'api_key';
  add_position: 'header';
  data: Record<string, string>;
};

/** Keeps one webhook with everything needed to send to it. */
export type WebhookRecord = {
  id: string;
  name: string;
  description: string;
  status: 'active' | 'inactive';
  endpoint: string;
  http_method: string;
  request_format: string;
  subscriptions: string[];
  authentication: WebhookAuthentication | null;
  custom_headers: Record<string, string>;
  secret: string;
  created_at: string;
  updated_at: string;
  created_by: string;
  updated_by: string;
};

/** Keeps one try at handing an event over. */
export type AttemptRecord = {
  status: string;
  statusCode: number | null;
  completedAt: string;
  requestHeaders: Record<string, string>;
  payload: string;
  responseHeaders: Record<string, string>;
  responseBody: string;
};

/** Keeps one event's delivery to one webhook, over all its attempts. */
export type InvocationRecord = {
  id: string;
  webhookId: string;
  eventId: string | null;
  eventType: string | null;
  subject: string | null;
  status: 'pending' | 'succeeded' | 'terminated' | 'timeout' | 'circuit broken' | 'dropped';
  statusCode: number | null;
  completedAt: string | null;
  attempts: AttemptRecord[];
};

/** Keeps a business rule that runs on every change of a ticket. */
export type TriggerRecord = {
  id: number;
  title: string;
  description: string | null;
  active: boolean;
  position: number;
  category_id: string;
  conditions: { all: TriggerCondition[]; any: TriggerCondition[] };
  actions: { field: string; value: unknown }[];
  created_at: string;
  updated_at: string;
};

/** Describes one test a trigger makes on a ticket. */
export type TriggerCondition = { field: string; operator: string; value?: unknown };
