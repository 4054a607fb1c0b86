import { useQuery } from '@tanstack/react-query';
import styled from 'styled-components';
import type { Funnel } from '../../../../shared/contracts/funnel.ts';
import { getFunnel } from '../../../api/get-funnel.ts';
import { Muted } from '../../../components/Muted.tsx';
import { Loaded } from '../data/Loaded.tsx';
import { Panel } from '../layout/Panel.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { FunnelStep } from './FunnelStep.tsx';
import { solveQueryOf } from './solve-query.ts';

const Steps = styled.ol`
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  gap: ${({ theme }) => theme.space.md};
  margin-top: ${({ theme }) => theme.space.sm};

  @media (max-width: 1000px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

/** What became of every solve: the steps to an answer, and what was lost on the way to each. */
export function FunnelPanel({ api, query }: RoomProps) {
  const { t } = useWords();
  const asked = solveQueryOf(query);
  const funnel = useQuery({
    queryKey: ['reports/funnel', asked],
    queryFn: async () => await getFunnel(api, asked),
  });
  return (
    <Panel className="wide" title={t('askingWell.funnel.title')}>
      <Loaded query={funnel} height={260}>
        {(known) => <FunnelSteps funnel={known} />}
      </Loaded>
    </Panel>
  );
}

function FunnelSteps({ funnel: { steps, unattributed } }: { funnel: Funnel }) {
  const { t } = useWords();
  const countOf = (step: Funnel['steps'][number]['step']): number =>
    steps.find((each) => each.step === step)?.count ?? 0;
  const solved = countOf('solved');
  return (
    <>
      {solved === 0 ? (
        <p>{t('askingWell.funnel.none')}</p>
      ) : (
        <>
          <p>
            {t('askingWell.funnel.summary', {
              solved,
              sent: countOf('sent'),
              answered: countOf('answered'),
            })}
          </p>
          <Steps>
            {steps.map((step, index) => (
              <FunnelStep
                key={step.step}
                step={step}
                solved={solved}
                before={steps[index - 1]?.count ?? null}
              />
            ))}
          </Steps>
        </>
      )}
      {unattributed > 0 && <Muted>{t('askingWell.unattributed', { count: unattributed })}</Muted>}
    </>
  );
}
