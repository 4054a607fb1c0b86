import styled from 'styled-components';
import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { sayNps } from '../figures/say-figures.ts';
import { useWords } from '../words/use-words.ts';
import { isJudged, type Group } from './standings.ts';

const Sentence = styled.p`
  max-width: 72ch;
  margin-bottom: ${({ theme }) => theme.space.sm};
`;

type Props = { report: NpsReport; nameOf: (group: Group) => string };

/** Whether quicker steps go with higher scores, in one sentence; nothing where there are none. */
export function StepTrend({ report: { trend, groups, minimumAnswers }, nameOf }: Props) {
  const words = useWords();
  const { t } = words;
  if (trend === null) return null;
  const judged = groups.filter((group) => group.key !== '' && isJudged(group, minimumAnswers));
  const [quickest, slowest] = [judged[0], judged.at(-1)];
  const { verdict } = trend;
  if (verdict === 'no_clear_trend')
    return <Sentence>{t('breakdowns.steps.no_clear_trend')}</Sentence>;
  if (verdict === 'too_few' || quickest === undefined || slowest === undefined) {
    return <Sentence>{t('breakdowns.steps.too_few', { minimum: minimumAnswers })}</Sentence>;
  }
  return (
    <Sentence>
      {t(`breakdowns.steps.${verdict}`, {
        quickest: nameOf(quickest),
        first: sayNps(quickest.nps, words),
        slowest: nameOf(slowest),
        last: sayNps(slowest.nps, words),
      })}
    </Sentence>
  );
}
