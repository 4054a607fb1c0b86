import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { Muted } from '../../../components/Muted.tsx';
import { sayNps } from '../figures/say-figures.ts';
import { useWords } from '../words/use-words.ts';

/** Says what of a report is not told group by group; nothing where all of it is. */
export function OtherGroups({ of }: { of: NpsReport['others'] }) {
  const words = useWords();
  if (of === null) return null;
  const { t, numbers } = words;
  const figures = { nps: sayNps(of.nps, words), n: numbers.whole(of.n) };
  return <Muted>{t('breakdowns.others', { groups: of.groups, ...figures })}</Muted>;
}
