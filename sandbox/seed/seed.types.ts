import type { ZendeskTicketStatus } from '../../shared/zendesk-tickets.ts';
import type { Score } from '../../shared/nps.ts';

/** Describes a customer of the pretend company. */
export type SeedCustomer = {
  key: string;
  name: string;
  /** Null for the one customer who only ever telephones. */
  email: string | null;
  locale: 'da' | 'sv' | 'en-GB' | 'en-US' | 'de';
  organization?: string;
  phone?: string;
  suspended?: boolean;
};

/** Describes an agent of the pretend company. */
export type SeedAgent = {
  key: string;
  name: string;
  email: string;
  role: 'agent' | 'admin';
  group: string;
  locale: string;
};

/** Describes a ticket with its whole conversation. */
export type SeedTicket = {
  subject: string;
  /** Key of a customer, or of an agent who wrote in like one. */
  from: string;
  agent: string | null;
  group: string;
  status: ZendeskTicketStatus;
  /** Days before the first start when the first message came in. */
  daysAgo: number;
  /** Days before the first start when it was solved, for solved and closed tickets. */
  solvedDaysAgo?: number;
  channel?: string;
  priority?: string;
  type?: string;
  tags?: string[];
  brand?: string;
  suggested?: boolean;
  /** The answer the customer gave to the survey about it. */
  nps?: { score: Score; comment?: string };
  /** `c` the customer, `a` the agent in public, `n` a private note of the agent. */
  talk: [who: 'c' | 'a' | 'n', text: string][];
};
