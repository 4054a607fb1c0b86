import { Button } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import styled from 'styled-components';
import type { Figures } from '../../../../shared/contracts/nps-report.ts';
import { Muted } from '../../../components/Muted.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { sayNps } from '../figures/say-figures.ts';
import { useWords } from '../words/use-words.ts';
import type { Grid } from './group-grid.ts';
import { GridCell } from './GridCell.tsx';
import type { Group } from './standings.ts';

const Note = styled(Muted)`
  margin-top: ${({ theme }) => theme.space.sm};
`;

const Scroll = styled.div`
  overflow-x: auto;
`;

const Name = styled(Button)`
  text-align: start;
  white-space: normal;
  overflow-wrap: anywhere;
`;

const ColumnHead = styled(Table.HeaderCell)`
  height: auto;
  padding-top: ${({ theme }) => theme.space.xs};
  padding-bottom: ${({ theme }) => theme.space.xs};
  vertical-align: bottom;
`;

const RowHead = styled(Table.HeaderCell)`
  height: auto;
  font-weight: ${({ theme }) => theme.fontWeights.regular};
`;

const ROW_HEAD_WIDTH = 130;
const CELL_WIDTH = 84;

type Props = {
  grid: Grid;
  whole: Pick<Figures, 'nps' | 'n' | 'interval'>;
  minimum: number;
  title: string;
  /** What the rows are. */
  rowsAre: string;
  rowName: (group: Group) => string;
  columnName: (group: Group) => string;
  onShowRow: (key: string) => void;
  onShowColumn: (key: string) => void;
};

/** A table of figures, tinted by how far each lies from the whole; each says itself in text. */
export function GroupGrid(props: Props) {
  const { grid, whole, minimum, title, rowsAre, rowName, columnName, onShowRow, onShowColumn } =
    props;
  const words = useWords();
  const { t } = words;
  const cell = { whole: whole.nps, minimum };
  const width = ROW_HEAD_WIDTH + CELL_WIDTH * (grid.columns.length + 1);
  return (
    <>
      <Scroll tabIndex={0} role="group" aria-label={title}>
        <Table isReadOnly style={{ minWidth: width }}>
          <VisuallyHidden as="caption">{title}</VisuallyHidden>
          <Table.Head>
            <Table.HeaderRow>
              <ColumnHead width={ROW_HEAD_WIDTH}>{rowsAre}</ColumnHead>
              {grid.columns.map((column) => (
                <ColumnHead key={column.key} scope="col">
                  <ShowOnly name={columnName(column)} onShow={() => onShowColumn(column.key)} />
                </ColumnHead>
              ))}
              <ColumnHead scope="col">{t('breakdowns.whole')}</ColumnHead>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {grid.rows.map((row, index) => (
              <Table.Row key={row.key}>
                <RowHead scope="row">
                  <ShowOnly name={rowName(row)} onShow={() => onShowRow(row.key)} />
                </RowHead>
                {grid.columns.map((column, across) => (
                  <GridCell
                    key={column.key}
                    figures={grid.cells[index]?.[across] ?? null}
                    {...cell}
                  />
                ))}
                <GridCell figures={row} {...cell} />
              </Table.Row>
            ))}
            <Table.Row>
              <RowHead scope="row">{t('breakdowns.whole')}</RowHead>
              {grid.columns.map((column) => (
                <GridCell key={column.key} figures={column} {...cell} />
              ))}
              <GridCell figures={whole} {...cell} />
            </Table.Row>
          </Table.Body>
        </Table>
      </Scroll>
      <Note>{t('breakdowns.grid.legend', { nps: sayNps(whole.nps, words), minimum })}</Note>
      {grid.hiddenRows + grid.hiddenColumns > 0 && (
        <Muted>
          {t('breakdowns.grid.hidden', { rows: grid.hiddenRows, columns: grid.hiddenColumns })}
        </Muted>
      )}
    </>
  );
}

function ShowOnly({ name, onShow }: { name: string; onShow: () => void }) {
  const { t } = useWords();
  return (
    <Name isLink onClick={onShow} title={t('breakdowns.show', { name })}>
      {name}
    </Name>
  );
}
