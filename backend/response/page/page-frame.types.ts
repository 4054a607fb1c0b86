import type { CustomerLanguage } from '../../../shared/messages/customer-language.ts';

/** What every page for customers needs, whatever it says. */
export type PageFrame = {
  language: CustomerLanguage;
  brandName: string | null;
  /** The brand's colour, `#rrggbb`; tints that can be read are derived from it. */
  color: string;
  logoUrl: string | null;
  /** Where else to turn. */
  contactUrl: string | null;
};
