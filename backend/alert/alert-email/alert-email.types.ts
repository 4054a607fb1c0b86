import type { TeamLanguage } from '../../../shared/messages/languages.ts';
import type { Category, Score } from '../../../shared/nps.ts';

/** What an alert mail tells a team lead. */
export type AlertEmailInput = {
  /** The team's. */
  language: TeamLanguage;
  brandName: string | null;
  score: Score;
  category: Category;
  comment: string | null;
  customerName: string | null;
  agentName: string | null;
  ticketId: string | number;
  ticketSubject: string | null;
  ticketUrl: string;
  followUpUrl: string | null;
  submittedAt: Date;
};
