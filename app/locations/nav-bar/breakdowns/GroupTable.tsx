import { Table } from '@zendeskgarden/react-tables';
import styled from 'styled-components';
import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useWords } from '../words/use-words.ts';
import { GroupRow } from './GroupRow.tsx';
import { GroupTableHead } from './GroupTableHead.tsx';
import { intervalScaleOf } from './interval-scale.ts';
import { sectionsOf } from './sections.ts';
import { isJudged, standingsOf, type Group } from './standings.ts';
import { useGroupTable, type Sort } from './use-group-table.ts';

const Scroll = styled.div`
  overflow-x: auto;

  & thead button {
    text-align: start;
  }

  @media (max-width: 800px) {
    & .rate {
      display: none;
    }

    & .name {
      width: 24%;
    }

    & .nps {
      width: 14%;
    }

    & .n {
      width: 18%;
    }

    & .interval {
      width: 20%;
    }
  }
`;

const SectionHead = styled(Table.HeaderCell)`
  height: auto;
  padding-top: ${({ theme }) => theme.space.md};
  padding-bottom: ${({ theme }) => theme.space.xs};
  white-space: normal;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

type Props = {
  report: NpsReport;
  /** What the groups are of, as a reader says it. */
  attribute: string;
  title: string;
  nameOf: (group: Group) => string;
  /** `null` where rows have an order of their own, and nobody is ranked. */
  sort: Sort | null;
  onSort: (sort: Sort) => void;
  /** Keys of the groups to compare; `null` where these cannot be. */
  picked: readonly string[] | null;
  onPick: (key: string) => void;
  onShow: (key: string) => void;
};

const COLUMNS = 7;

/** Every group with its figures; ties stand together, and too few answers stand apart. */
export function GroupTable(props: Props) {
  const { report, attribute, title, nameOf, sort, onSort, picked, onPick, onShow } = props;
  const words = useWords();
  const { groups, minimumAnswers: minimum, nps: whole } = report;
  const { rows, toggle } = useGroupTable({ groups, nameOf, locale: words.code, sort, onSort });
  const judged = groups.filter((group) => isJudged(group, minimum));
  const scale = intervalScaleOf(judged, whole);
  const sections = sectionsOf(rows, { standings: standingsOf(groups, minimum), sort });
  const [first] = standingsOf(groups, minimum).leading;
  const columns = COLUMNS - (picked === null ? 1 : 0) - (report.comparison === null ? 1 : 0);
  return (
    <Scroll tabIndex={0} role="group" aria-label={title}>
      <Table style={{ minWidth: 520 }}>
        <VisuallyHidden as="caption">{title}</VisuallyHidden>
        <GroupTableHead
          attribute={attribute}
          scale={scale}
          comparison={report.comparison}
          canPick={picked !== null}
          sort={sort}
          onToggle={toggle}
        />
        {sections.map(({ kind, rows: inSection }) => (
          <Table.Body key={kind}>
            <Table.GroupRow>
              <SectionHead scope="rowgroup" colSpan={columns}>
                {sayStanding(kind, inSection.length, first, props, words.t)}
              </SectionHead>
            </Table.GroupRow>
            {inSection.map((group) => (
              <GroupRow
                key={group.key}
                group={group}
                name={nameOf(group)}
                minimum={minimum}
                scale={scale}
                whole={whole}
                hasComparison={report.comparison !== null}
                isPicked={picked?.includes(group.key) ?? null}
                onPick={() => onPick(group.key)}
                onShow={() => onShow(group.key)}
              />
            ))}
          </Table.Body>
        ))}
      </Table>
    </Scroll>
  );
}

function sayStanding(
  kind: ReturnType<typeof sectionsOf>[number]['kind'],
  count: number,
  first: Group | undefined,
  { report, nameOf }: Props,
  t: ReturnType<typeof useWords>['t'],
): string {
  const name = first === undefined ? '' : nameOf(first);
  switch (kind) {
    case 'leading':
      return count === 1
        ? t('breakdowns.standings.highest')
        : t('breakdowns.standings.leading', { name, others: count - 1 });
    case 'behind':
      return t('breakdowns.standings.behind', { name });
    case 'judged':
      return t('breakdowns.standings.judged');
    case 'unknown':
      return t('breakdowns.standings.unknown');
    case 'ordered':
      return t('breakdowns.standings.ordered');
    case 'tooFew':
      return t('breakdowns.standings.tooFew', { minimum: report.minimumAnswers });
  }
}
