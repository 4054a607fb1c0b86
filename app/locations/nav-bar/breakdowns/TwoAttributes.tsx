import { MOST_GROUPS } from '../../../../shared/contracts/nps-report.ts';
import { isOrdered } from '../../../../shared/ticket-times.ts';
import type { ReportAttribute } from '../../../../shared/report-attributes.ts';
import { useAttributes } from '../attributes/use-attributes.ts';
import { Loaded } from '../data/Loaded.tsx';
import { Panel } from '../layout/Panel.tsx';
import { useReport } from '../overview/use-report.ts';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { gridOf } from './group-grid.ts';
import { GroupGrid } from './GroupGrid.tsx';
import { nameKey, withinSentence } from '../words/name-key.ts';
import { NobodyAnswered } from './NobodyAnswered.tsx';
import { OtherGroups } from './OtherGroups.tsx';

type Props = RoomProps & { by: ReportAttribute; second: ReportAttribute };

/** The groups of two attributes at once, between those of each. */
export function TwoAttributes({ api, query, by, second, filters, setFilters }: Props) {
  const words = useWords();
  const { t } = words;
  const { nameOf } = useAttributes();
  const asked = { ...query, compare: 'none', limit: MOST_GROUPS } as const;
  const both = useReport(api, { ...asked, groupBy: `${by},${second}` });
  const rows = useReport(api, { ...asked, groupBy: by });
  const columns = useReport(api, { ...asked, groupBy: second });
  const names = {
    rows: nameOf(by),
    columns: nameOf(second),
  };
  const title = t('breakdowns.grid.table', {
    rows: withinSentence(by, names.rows, words),
    columns: withinSentence(second, names.columns, words),
  });
  const show = (dimension: ReportAttribute, key: string): void =>
    setFilters({ only: { ...filters.only, [dimension]: [key] } });
  return (
    <Loaded query={rows} height={480}>
      {(down) => (
        <Loaded query={columns} height={480}>
          {(across) => (
            <Loaded query={both} height={480}>
              {(report) =>
                report.n === 0 ? (
                  <NobodyAnswered />
                ) : (
                  <Panel title={title}>
                    <GroupGrid
                      grid={gridOf(report.groups, {
                        rows: { groups: down.groups, isOrdered: isOrdered(by) },
                        columns: { groups: across.groups, isOrdered: isOrdered(second) },
                      })}
                      whole={report}
                      minimum={report.minimumAnswers}
                      title={title}
                      rowsAre={names.rows}
                      rowName={(group) => nameKey(by, group, words)}
                      columnName={(group) => nameKey(second, group, words)}
                      onShowRow={(key) => show(by, key)}
                      onShowColumn={(key) => show(second, key)}
                    />
                    <OtherGroups of={report.others} />
                  </Panel>
                )
              }
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
