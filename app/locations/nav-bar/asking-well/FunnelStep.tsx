import { focusStyles, getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Funnel } from '../../../../shared/contracts/funnel.ts';
import { Muted } from '../../../components/Muted.tsx';
import { useLanguage } from '../../../language/use-language.ts';
import { sayShare } from '../figures/say-share.ts';
import { useWords } from '../words/use-words.ts';

type Step = Funnel['steps'][number];

const Name = styled.h3`
  font-size: ${({ theme }) => theme.fontSizes.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Count = styled.p`
  font-size: ${({ theme }) => theme.fontSizes.xxl};
  line-height: ${({ theme }) => theme.lineHeights.xxl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  font-variant-numeric: tabular-nums;
`;

const Bar = styled.div`
  height: 8px;
  margin: ${({ theme }) => theme.space.xs} 0;
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
`;

const Filled = styled.div<{ $share: number }>`
  width: ${({ $share }) => 100 * $share}%;
  height: 100%;
  border-radius: inherit;
  background: ${({ theme }) => getColor({ theme, variable: 'background.primaryEmphasis' })};
`;

const Summary = styled.summary`
  padding: ${({ theme }) => theme.space.xs} 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
  cursor: pointer;

  ${({ theme }) => focusStyles({ theme })}
`;

const Losses = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
`;

const LossItem = styled.li`
  display: grid;
  grid-template-columns: minmax(3ch, auto) 1fr;
  gap: ${({ theme }) => theme.space.sm};
`;

const LossCount = styled.span`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  font-variant-numeric: tabular-nums;
  text-align: end;
`;

type Props = {
  step: Step;
  /** What the whole bar is. */
  solved: number;
  /** `null` for the first step. */
  before: number | null;
};

/** One step, and what was lost on the way to it, folded away at first. */
export function FunnelStep({ step: { step, count, waiting, losses }, solved, before }: Props) {
  const words = useWords();
  const { t, numbers } = words;
  const lost = losses.reduce((sum, loss) => sum + loss.count, 0);
  return (
    <li>
      <Name>{t(`askingWell.funnel.steps.${step}`)}</Name>
      <Count>{numbers.whole(count)}</Count>
      <Bar aria-hidden="true">
        <Filled $share={count / solved} />
      </Bar>
      {before !== null && before > 0 && (
        <Muted>{t('askingWell.funnel.ofBefore', { share: sayShare(count / before, words) })}</Muted>
      )}
      {waiting > 0 && <Muted>{t(`askingWell.funnel.waiting.${step}`, { count: waiting })}</Muted>}
      {lost > 0 && (
        <details>
          <Summary>{t(`askingWell.funnel.lost.${step}`, { count: lost })}</Summary>
          <Losses>
            {losses.map((loss) => (
              <LossLine key={loss.reason} loss={loss} />
            ))}
          </Losses>
        </details>
      )}
    </li>
  );
}

function LossLine({ loss: { reason, count, isAgents } }: { loss: Step['losses'][number] }) {
  const { t, numbers } = useWords();
  return (
    <LossItem>
      <LossCount>{numbers.whole(count)}</LossCount>
      <div>
        <p>{useLossWords()(reason)}</p>
        {isAgents && <Muted>{t('askingWell.funnel.byAgents')}</Muted>}
      </div>
    </LossItem>
  );
}

/** Reasons in the words that agents read beside the ticket. */
function useLossWords(): (reason: Step['losses'][number]['reason']) => string {
  const { t } = useWords();
  const { t: sayToAgents } = useLanguage();
  return (reason) =>
    reason === 'answer_ignored'
      ? t('askingWell.funnel.answerIgnored')
      : sayToAgents(`reasons.${reason}.why`);
}
