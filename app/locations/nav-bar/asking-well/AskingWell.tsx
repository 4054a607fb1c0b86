import styled from 'styled-components';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { FunnelPanel } from './FunnelPanel.tsx';
import { PlannerPanel } from './PlannerPanel.tsx';
import { RatesPanel } from './RatesPanel.tsx';
import { RepresentPanel } from './RepresentPanel.tsx';
import { SelectionPanel } from './SelectionPanel.tsx';
import { SendingTimesPanel } from './SendingTimesPanel.tsx';

const Title = styled.h1`
  margin-bottom: ${({ theme }) => theme.space.md};
  font-size: ${({ theme }) => theme.fontSizes.xl};
  line-height: ${({ theme }) => theme.lineHeights.xl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Panels = styled.div`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: ${({ theme }) => theme.space.md};

  & > :is(.wide, .funnel) {
    grid-column: 1 / -1;
  }

  @media (max-width: 1000px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

/** "Are we asking well?": who is asked, who answers, and whom neither reaches. */
export function AskingWell(props: RoomProps) {
  const { t } = useWords();
  return (
    <>
      <Title>{t('askingWell.title')}</Title>
      <Panels>
        <FunnelPanel {...props} />
        <RatesPanel {...props} />
        <RepresentPanel {...props} />
        <SendingTimesPanel {...props} />
        <PlannerPanel {...props} />
        <SelectionPanel {...props} />
      </Panels>
    </>
  );
}
