import { useCallback } from 'react';
import styled from 'styled-components';
import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { isOrdered } from '../../../../shared/ticket-times.ts';
import { UNKNOWN_KEY, type ReportAttribute } from '../../../../shared/report-attributes.ts';
import { Muted } from '../../../components/Muted.tsx';
import { useAttributes } from '../attributes/use-attributes.ts';
import { Loaded } from '../data/Loaded.tsx';
import { Panel } from '../layout/Panel.tsx';
import { useReport } from '../overview/use-report.ts';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { GroupTable } from './GroupTable.tsx';
import { nameKey, withinSentence } from '../words/name-key.ts';
import { NobodyAnswered } from './NobodyAnswered.tsx';
import { Pair } from './Pair.tsx';
import { OtherGroups } from './OtherGroups.tsx';
import { picksIn, togglePick } from './picks.ts';
import { isJudged, type Group } from './standings.ts';
import { StepTrend } from './StepTrend.tsx';
import { readSort, writeSort } from './use-group-table.ts';

const Stack = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
`;

type Props = RoomProps & { by: ReportAttribute };

/** The groups of one attribute in a table, and two of them compared. */
export function OneAttribute(props: Props) {
  const { api, query, by } = props;
  const report = useReport(api, { ...query, groupBy: by });
  return (
    <Loaded query={report} height={480}>
      {(known) => (known.n === 0 ? <NobodyAnswered /> : <Groups {...props} report={known} />)}
    </Loaded>
  );
}

function Groups(props: Props & { report: NpsReport }) {
  const { api, query, by, report, filters, setFilters, state, setState } = props;
  const words = useWords();
  const { t } = words;
  const nameOf = useCallback((group: Group) => nameKey(by, group, words), [by, words]);
  const { groups, minimumAnswers: minimum } = report;
  // Answers with both tags would be held against themselves.
  const canPick = by !== 'tag' && groups.length > 1;
  const found = picksIn(state).flatMap((key) => groups.find((group) => group.key === key) ?? []);
  const picked = found.map(({ key }) => key);
  const attribute = useAttributes().nameOf(by);
  const hasOrder = isOrdered(by);
  const title = t('breakdowns.table', { attribute: withinSentence(by, attribute, words) });
  return (
    <Stack>
      {!hasOrder && !groups.some((group) => isJudged(group, minimum)) && (
        <p>{t('breakdowns.noneJudged', { minimum })}</p>
      )}
      {canPick && (
        <Pair
          api={api}
          query={{ ...query, groupBy: by }}
          minimum={minimum}
          picked={found}
          nameOf={nameOf}
          onClear={() => setState({ pick: null, with: null }, 'replace')}
        />
      )}
      <Panel title={title} aside={<Basis report={report} />}>
        <StepTrend report={report} nameOf={nameOf} />
        <GroupTable
          report={report}
          attribute={attribute}
          title={title}
          nameOf={nameOf}
          sort={hasOrder ? null : readSort(state.get('sort'))}
          onSort={(sort) => setState({ sort: writeSort(sort) }, 'replace')}
          picked={canPick ? picked : null}
          onPick={(key) => setState(togglePick(picked, key), 'replace')}
          onShow={(key) => setFilters({ only: { ...filters.only, [by]: [key] } })}
        />
        {hasOrder && groups.some(({ key }) => key === '') && (
          <Muted>{t('breakdowns.steps.unknown')}</Muted>
        )}
        <OtherGroups of={report.others} />
        {groups.some(({ key }) => key === UNKNOWN_KEY) && (
          <Muted>{t('breakdowns.unknownField')}</Muted>
        )}
        {by === 'tag' && (
          <Muted>
            {t('breakdowns.tagsOverlap')} {t('breakdowns.pair.noTags')}
          </Muted>
        )}
      </Panel>
    </Stack>
  );
}

function Basis({ report: { basis } }: { report: NpsReport }) {
  const { t } = useWords();
  return <Muted as="span">{t(`filters.basis.${basis}`)}</Muted>;
}
