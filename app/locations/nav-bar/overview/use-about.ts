import type { Decomposition } from '../../../../shared/contracts/decomposition.ts';
import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { sayView, useFilterNames } from '../pictures/view-lines.ts';
import { useWords } from '../words/use-words.ts';

/** Says of which answers the charts of a report are; `null` where there is nothing to be seen. */
export function useAbout(report: NpsReport | undefined): string[] | null {
  const words = useWords();
  const filters = useFilterNames();
  return report === undefined || report.n === 0 ? null : sayView(report, filters, words);
}

/** The same of a change from one period to another. */
export function useAboutChange(change: Decomposition | undefined): string[] | null {
  const { t, days, numbers } = useWords();
  const filters = useFilterNames();
  if (change === undefined || change.then.nps === null || change.now.nps === null) return null;
  const line = ({ from, to, n }: Decomposition['now']): string =>
    t('pictures.period', { dates: days.range(from, to), n: numbers.whole(n) });
  const periods = [line(change.then), line(change.now)].join(' → ');
  return filters.length === 0 ? [periods] : [periods, filters.join(' · ')];
}
