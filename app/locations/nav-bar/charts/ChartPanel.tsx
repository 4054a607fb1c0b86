import { Button } from '@zendeskgarden/react-buttons';
import { useState, type ReactNode } from 'react';
import styled from 'styled-components';
import { Panel } from '../layout/Panel.tsx';
import { useWords } from '../words/use-words.ts';

const Aside = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
`;

type Props = {
  title: string;
  aside?: ReactNode;
  className?: string;
  /** Renders the chart or, when asked for, its table. */
  children: (isTable: boolean) => ReactNode;
};

/** A panel whose chart may be looked at as a table. */
export function ChartPanel({ title, aside, className, children }: Props) {
  const { t } = useWords();
  const [isTable, setTable] = useState(false);
  return (
    <Panel
      title={title}
      {...(className !== undefined && { className })}
      aside={
        <Aside>
          {aside}
          <Button
            size="small"
            isBasic
            isNeutral
            aria-label={`${t(isTable ? 'charts.showChart' : 'charts.showTable')}: ${title}`}
            onClick={() => setTable(!isTable)}
          >
            {t(isTable ? 'charts.showChart' : 'charts.showTable')}
          </Button>
        </Aside>
      }
    >
      {children(isTable)}
    </Panel>
  );
}
