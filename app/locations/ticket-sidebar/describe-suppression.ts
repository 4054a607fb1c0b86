import type { Translate } from '../../language/language.types.ts';
import { en } from '../../locales/en/texts.ts';
import type { CustomerWords } from './name-customer.ts';

type KnownReason = keyof typeof en.suppression.reasons;

/** Says why a customer is never asked; a reason this version does not know is not shown raw. */
export function describeSuppression(reason: string, words: CustomerWords, t: Translate): string {
  const known = Object.hasOwn(en.suppression.reasons, reason) ? (reason as KnownReason) : 'other';
  return t(`suppression.reasons.${known}`, words);
}
