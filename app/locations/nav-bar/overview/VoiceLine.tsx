import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { ResponseItem } from '../../../../shared/contracts/responses.ts';
import { ScoreBadge } from '../../../components/ScoreBadge.tsx';
import { TwoLines } from '../layout/TwoLines.tsx';
import { useWords } from '../words/use-words.ts';

const Line = styled.li`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  gap: 0 ${({ theme }) => theme.space.sm};
  align-items: center;
  padding: ${({ theme }) => theme.space.xs} 0;

  & + & {
    border-top: ${({ theme }) => theme.borders.sm}
      ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  }
`;

const Aside = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  text-align: end;
`;

type Props = {
  item: ResponseItem;
  /** When, or for how long, and where it is taken care of. */
  children: ReactNode;
  onOpen: () => void;
};

/** One customer's answer in two lines; the name leads to all of it. */
export function VoiceLine({ item, children, onOpen }: Props) {
  const { t } = useWords();
  const said = item.comment ?? item.improve;
  return (
    <Line>
      <ScoreBadge score={item.score} category={item.category} />
      <span>
        <Button isLink onClick={onOpen}>
          {item.customer.name ?? t('voices.nobody')}
        </Button>
      </span>
      <Aside>{children}</Aside>
      {said !== null && <TwoLines as="p">{said}</TwoLines>}
    </Line>
  );
}
