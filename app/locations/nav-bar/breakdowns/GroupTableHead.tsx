import { Table } from '@zendeskgarden/react-tables';
import styled from 'styled-components';
import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useWords } from '../words/use-words.ts';
import { IntervalAxis } from './IntervalPlot.tsx';
import type { IntervalScale } from './interval-scale.ts';
import type { Sort } from './use-group-table.ts';

const PlotHead = styled(Table.HeaderCell)`
  vertical-align: bottom;
`;

/** By which columns become narrower, or go, on a narrow screen. */
const CLASSES: Readonly<Record<Sort['by'], string>> = {
  name: 'name',
  nps: 'nps',
  n: 'n',
  responseRate: 'rate',
  change: 'change',
};

type Props = {
  attribute: string;
  scale: IntervalScale;
  comparison: NpsReport['comparison'];
  canPick: boolean;
  /** `null` where rows have an order of their own. */
  sort: Sort | null;
  onToggle: (by: Sort['by']) => void;
};

/** The names of the columns, which may sort, and the numbers above the plots. */
export function GroupTableHead({ attribute, scale, comparison, canPick, sort, onToggle }: Props) {
  const { t, numbers, days } = useWords();
  const sortable = (by: Sort['by'], name: string, width: string) =>
    sort === null ? (
      <Table.HeaderCell width={width} className={CLASSES[by]}>
        {name}
      </Table.HeaderCell>
    ) : (
      <Table.SortableCell
        width={width}
        cellProps={{ className: CLASSES[by] }}
        {...(sort.by === by && { sort: sort.isDescending ? 'desc' : 'asc' })}
        onClick={() => onToggle(by)}
      >
        {name}
      </Table.SortableCell>
    );
  return (
    <Table.Head>
      <Table.HeaderRow>
        {canPick && (
          <Table.HeaderCell isMinimum>
            <VisuallyHidden>{t('breakdowns.columns.compare')}</VisuallyHidden>
          </Table.HeaderCell>
        )}
        {sortable('name', attribute, '24%')}
        {sortable('nps', t('figures.nps'), '9%')}
        {sortable('n', t('charts.answers'), '9%')}
        <PlotHead className="interval" width="24%">
          <VisuallyHidden>{t('charts.interval')}</VisuallyHidden>
          <IntervalAxis scale={scale} write={numbers.whole} />
        </PlotHead>
        {sortable('responseRate', t('breakdowns.columns.responseRate'), '12%')}
        {comparison !== null &&
          sortable(
            'change',
            t('breakdowns.columns.change', { dates: days.range(comparison.from, comparison.to) }),
            '22%',
          )}
      </Table.HeaderRow>
    </Table.Head>
  );
}
