import { Table } from '@zendeskgarden/react-tables';
import styled, { css } from 'styled-components';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useWords } from '../words/use-words.ts';
import { useIsPrinted } from './printed.ts';

/** What a chart shows, in rows: the first cell of each says of what it is. */
export type TableData = {
  caption: string;
  columns: readonly string[];
  /** Whether the last column holds words rather than figures. */
  endsInWords?: boolean;
  rows: readonly { key: string; cells: readonly string[] }[];
};

const Scroller = styled.div`
  max-height: 360px;
  overflow: auto;
`;

const Figures = styled(Table)<{ $endsInWords: boolean }>`
  td:not(:first-child),
  th:not(:first-child) {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  ${({ $endsInWords }) =>
    $endsInWords &&
    css`
      && :is(td, th):last-child {
        width: 34%;
        text-align: start;
      }
      && th:first-child {
        width: 24%;
      }
    `}

  th[scope='row'] {
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    text-align: start;
  }
`;

/** A table of figures. */
export function DataTable({ caption, columns, endsInWords = false, rows }: TableData) {
  const { t } = useWords();
  const isPrinted = useIsPrinted();
  // Reached by keyboard, since it may scroll.
  const reached = { tabIndex: 0, role: 'region', 'aria-label': t('charts.table', { caption }) };
  return (
    <Scroller data-table="" {...(!isPrinted && reached)}>
      <Figures size="small" isReadOnly $endsInWords={endsInWords}>
        <Table.Caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </Table.Caption>
        <Table.Head isSticky>
          <Table.HeaderRow>
            {columns.map((column) => (
              <Table.HeaderCell key={column}>{column}</Table.HeaderCell>
            ))}
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {rows.map(({ key, cells: [name, ...figures] }) => (
            <Table.Row key={key}>
              <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
              {figures.map((figure, index) => (
                <Table.Cell key={columns[index + 1] ?? index}>{figure}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Figures>
    </Scroller>
  );
}
