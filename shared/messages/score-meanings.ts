import type { Score } from '../nps.ts';
import type { CustomerLanguage } from './customer-language.ts';

/** What the scores at both ends of the scale mean, in words; the others speak for themselves. */
export function scoreMeanings({ t }: Pick<CustomerLanguage, 't'>): Partial<Record<Score, string>> {
  return { 0: t('lowLabel'), 10: t('highLabel') };
}
