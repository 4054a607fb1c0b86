// What Zendesk itself says of every ticket, whatever we keep on it.

/** A ticket's states in the order of its life; a deleted one has a word of its own. */
export const TICKET_STATUSES = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const;
/** One of {@link TICKET_STATUSES}. */
export type ZendeskTicketStatus = (typeof TICKET_STATUSES)[number];

/** How urgent a ticket is, the least first. */
export const TICKET_PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;

/** Whether a ticket is solved: a closed one was, and nobody can change it any more. */
export function isSolved(status: unknown): boolean {
  return status === 'solved' || status === 'closed';
}

/** Ways in which customers reach most accounts, as the API names them; there are others. */
export const USUAL_CHANNELS = [
  'email',
  'web',
  'chat',
  'native_messaging',
  'voice',
  'api',
  'mobile',
  'sms',
  'whatsapp',
  'facebook',
  'twitter',
] as const;
