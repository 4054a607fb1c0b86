import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { bandOf, type Band } from '../../../../shared/nps-bands.ts';
import type { Words } from '../words/words.types.ts';

/** What Bain & Company's bands are called, from the one that begins at the first bound. */
const BAIN = ['acceptable', 'good', 'excellent', 'world_class'] as const;

type Judged = Pick<NpsReport, 'n' | 'nps' | 'interval' | 'minimumAnswers' | 'yardsticks'>;

/**
 * Names the band of a figure, its scheme, and what its interval reaches.
 *
 * `null` where nobody is to be judged: without a scheme, or below the minimum of answers.
 */
export function sayBand(report: Judged, words: Words): string | null {
  const { n, nps, interval, minimumAnswers, yardsticks } = report;
  const { scheme } = yardsticks;
  if (nps === null || interval === null || n < minimumAnswers || scheme === 'none') return null;
  const [low, at, high] = [interval.low, nps, interval.high].map((end) => bandOf(end, yardsticks));
  if (low == null || at == null || high == null) return null;
  const { t } = words;
  const named = { scheme: t(`overview.bands.scheme.${scheme}`), band: nameBand(at, scheme, words) };
  if (low.index === high.index) return t('overview.bands.within', named);
  return t('overview.bands.spans', {
    ...named,
    low: nameBand(low, scheme, words),
    high: nameBand(high, scheme, words),
  });
}

function nameBand(band: Band, scheme: NpsReport['yardsticks']['scheme'], words: Words): string {
  const { t } = words;
  const range = sayBounds(band, words);
  const name = scheme === 'bain' ? BAIN[band.index - 1] : undefined;
  if (name === undefined) return range;
  return t('overview.bands.named', { name: t(`overview.bands.bain.${name}`), range });
}

function sayBounds({ from, to }: Band, { t, numbers }: Words): string {
  if (from === null) return t('overview.bands.below', { to: numbers.whole(to ?? 0) });
  const at = numbers.whole(from);
  if (to === null) return t('overview.bands.above', { from: at });
  return t('overview.bands.between', { from: at, to: numbers.whole(to) });
}
