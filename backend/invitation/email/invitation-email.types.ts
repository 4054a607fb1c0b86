import type { CustomerLanguage } from '../../../shared/messages/customer-language.ts';

/** What an invitation or reminder mail is made of. */
export type InvitationEmailInput = {
  language: CustomerLanguage;
  /** The customer's language and region, for the form of dates. */
  customerLocale?: string | null;
  brandName: string | null;
  /** The brand's colour, `#rrggbb`; a stripe, never behind or in text. */
  color: string;
  /** The one picture a mail may hold. Without it nothing is loaded from anywhere. */
  logoUrl: string | null;
  customerName: string | null;
  ticketId: string;
  ticketSubject: string | null;
  solvedAt: Date;
  kind: 'invitation' | 'reminder';
  surveyUrl: string;
  unsubscribeUrl: string;
  /** In which `solvedAt` is told; UTC unless given. */
  timeZone?: string;
};
