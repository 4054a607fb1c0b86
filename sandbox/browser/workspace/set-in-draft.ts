import type { TicketDraft } from './ticket-draft.ts';

/** Turns a value the app sets into a change of the agent's open form. */
export function setInDraft(path: string, value: unknown): Partial<TicketDraft> {
  const field = /^ticket\.customField:(?:custom_field_)?(\d+)$/.exec(path)?.[1];
  if (field !== undefined) return { fields: { [field]: value as string | number | null } };
  if (path === 'ticket.priority') return { priority: String(value) };
  if (path === 'ticket.tags' && Array.isArray(value)) return { tags: value.map(String) };
  throw new Error(`Could not find handler for: "${path}"`);
}
