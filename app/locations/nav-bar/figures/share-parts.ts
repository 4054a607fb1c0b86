import type { Figures } from '../../../../shared/contracts/nps-report.ts';
import type { Category } from '../../../../shared/nps.ts';
import type { TranslateWorkspace } from '../words/words.types.ts';
import { roundShares } from './round-shares.ts';

/** One of the three shares: what it is called, its answers, and its whole per cents. */
export type SharePart = { category: Category; name: string; count: number; share: number };

/** The three shares, the promoters first. */
export function sharePartsOf(
  { promoters, passives, detractors }: Pick<Figures, 'promoters' | 'passives' | 'detractors'>,
  t: TranslateWorkspace,
): SharePart[] {
  const parts = [
    { category: 'promoter', name: t('figures.promoters'), count: promoters },
    { category: 'passive', name: t('figures.passives'), count: passives },
    { category: 'detractor', name: t('figures.detractors'), count: detractors },
  ] as const;
  const shares = roundShares(parts.map(({ count }) => count));
  return parts.map((part, index) => ({ ...part, share: shares[index] ?? 0 }));
}
