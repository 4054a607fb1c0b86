import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import type { Translate } from '../../language/language.types.ts';

/** What a customer is called, at the start of a sentence and within one. */
export type CustomerWords = { customer: string; theCustomer: string };

/** Calls a customer by name, or "the customer" where the name is not known. */
export function nameCustomer(customer: TicketView['customer'], t: Translate): CustomerWords {
  const name = customer?.name?.trim();
  if (name) return { customer: name, theCustomer: name };
  return { customer: t('customer.first'), theCustomer: t('customer.within') };
}
