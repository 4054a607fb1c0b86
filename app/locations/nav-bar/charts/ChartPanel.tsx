import { Button } from '@zendeskgarden/react-buttons';
import { useRef, useState, type ReactNode } from 'react';
import styled from 'styled-components';
import { Panel } from '../layout/Panel.tsx';
import { PictureMenu } from '../pictures/PictureMenu.tsx';
import { useWords } from '../words/use-words.ts';
import { useIsPrinted } from './printed.ts';

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
  /** Of what and of when the chart is, for a picture of it; `null` while there is none. */
  about: readonly string[] | null;
  /** Renders the chart or, when asked for, its table. */
  children: (isTable: boolean) => ReactNode;
};

/** A panel whose chart may be had as a table or as a picture. */
export function ChartPanel({ title, aside, className, about, children }: Props) {
  const { t } = useWords();
  const isPrinted = useIsPrinted();
  const [isTable, setTable] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  return (
    <Panel
      title={title}
      {...(className !== undefined && { className })}
      aside={
        isPrinted ? null : (
          <Aside>
            {aside}
            {about !== null && !isTable && (
              <PictureMenu title={title} about={about} panel={content} />
            )}
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
        )
      }
    >
      <div ref={content}>{children(isTable)}</div>
    </Panel>
  );
}
