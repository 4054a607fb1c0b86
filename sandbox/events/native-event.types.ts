/** Describes an event as Zendesk posts it, before it becomes text. */
export type NativeEvent = {
  account_id: number;
  detail: Record<string, unknown>;
  event: Record<string, unknown>;
  id: string;
  subject: string;
  time: string;
  type: string;
  zendesk_event_version: string;
};
