import type { TeamLanguage } from '../../shared/messages/team-languages.ts';
import type { Category, Score } from '../../shared/nps.ts';
import type { AlertChannel } from '../../shared/settings.ts';

/** What is told about a low score, whoever is told. */
export type Alert = {
  /** Sent by an admin to see where alerts arrive; no customer answered. */
  isTest: boolean;
  /** The team's. */
  language: TeamLanguage;
  brandName: string | null;
  score: Score;
  category: Category;
  comment: string | null;
  customerName: string | null;
  /** To whom the answer is credited; their name is `null` when they are gone. */
  agentId: string | null;
  agentName: string | null;
  /** Empty where it was given to another product's survey. */
  ticketId: string;
  ticketSubject: string | null;
  ticketUrl: string;
  followUpUrl: string | null;
  submittedAt: Date;
  /** Somebody of the team shows the answer to others, whatever its score. */
  shared?: { by: string | null; note: string | null };
  /**
   * What is wrong with the follow-up, when the alert is about that: it is due, and nobody has talked
   * to the customer; or solved, and nobody has said how it went, in spite of being asked.
   */
  wrong?: 'overdue' | 'outcome_missing';
};

/** One address or URL. */
export type AlertTarget =
  { type: 'email'; to: string } | { type: Exclude<AlertChannel['type'], 'email'>; url: string };
