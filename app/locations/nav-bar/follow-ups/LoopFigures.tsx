import type { UseQueryResult } from '@tanstack/react-query';
import styled from 'styled-components';
import type { Loops } from '../../../../shared/contracts/loops.ts';
import { Muted } from '../../../components/Muted.tsx';
import { DataTable } from '../charts/DataTable.tsx';
import { Loaded } from '../data/Loaded.tsx';
import { sayShare } from '../figures/say-share.ts';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import { Panel } from '../layout/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { PERIODS, type PeriodDays } from './board-state.ts';
import { WinBack } from './WinBack.tsx';

const Figures = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
  gap: ${({ theme }) => theme.space.md};
  margin-bottom: ${({ theme }) => theme.space.sm};

  dd {
    font-variant-numeric: tabular-nums;
  }
`;

const Value = styled.span`
  display: block;
  font-size: ${({ theme }) => theme.fontSizes.xxl};
  line-height: ${({ theme }) => theme.lineHeights.xxl};
`;

type Props = {
  query: UseQueryResult<Loops>;
  days: PeriodDays;
  onDays: (days: PeriodDays) => void;
};

/** Whether customers are called in time, what comes of it, and by which team. */
export function LoopFigures({ query, days, onDays }: Props) {
  const words = useWords();
  const { t, numbers } = words;
  const share = (count: number, of: number) =>
    of === 0 ? t('followUps.figures.unknown') : sayShare(count / of, words);
  const hours = (value: number | null) =>
    value === null ? t('followUps.figures.unknown') : numbers.tenth(value);
  const said = (loops: Pick<Loops, 'recovered' | 'notRecovered' | 'noContact'>) =>
    loops.recovered + loops.notRecovered + loops.noContact;
  return (
    <Panel
      title={t('followUps.figures.title')}
      aside={
        <ChoiceMenu
          label={t('followUps.figures.period')}
          value={String(days)}
          choices={PERIODS.map((each) => ({
            value: String(each),
            text: t('followUps.figures.days', { days: each }),
          }))}
          onChoose={(chosen) => {
            const found = PERIODS.find((each) => String(each) === chosen);
            if (found !== undefined) onDays(found);
          }}
        />
      }
    >
      <Loaded query={query} height={180}>
        {(loops) =>
          loops.opened === 0 ? (
            <p>{t('followUps.figures.none')}</p>
          ) : (
            <>
              <Figures>
                <Figure
                  label={t('followUps.figures.inTime')}
                  value={share(loops.inTime, loops.due)}
                  note={t('followUps.figures.inTimeOf', {
                    count: numbers.whole(loops.inTime),
                    of: numbers.whole(loops.due),
                  })}
                />
                <Figure
                  label={t('followUps.figures.hours')}
                  value={hours(loops.medianHours)}
                  note={t('followUps.figures.hoursOf', { hours: hours(loops.hours90) })}
                />
                <Figure
                  label={t('followUps.figures.closed')}
                  value={share(loops.solved, loops.opened)}
                  note={t('followUps.figures.closedOf', {
                    count: numbers.whole(loops.solved),
                    of: numbers.whole(loops.opened),
                  })}
                />
                <Figure
                  label={t('followUps.figures.won')}
                  value={share(loops.recovered, said(loops))}
                  note={t('followUps.figures.wonOf', {
                    count: numbers.whole(loops.recovered),
                    of: numbers.whole(said(loops)),
                  })}
                />
              </Figures>
              <Muted>{t('followUps.figures.missing', { count: loops.missing })}</Muted>
              <WinBack winBack={loops.winBack} />
              {loops.teams.length > 1 && (
                <DataTable
                  caption={t('followUps.figures.teams')}
                  columns={[
                    t('followUps.figures.team'),
                    t('followUps.figures.opened'),
                    t('followUps.figures.inTime'),
                    t('followUps.figures.median'),
                    t('followUps.figures.closed'),
                    t('followUps.figures.won'),
                  ]}
                  rows={loops.teams.map((team) => ({
                    key: team.id ?? '',
                    cells: [
                      team.id === null ? t('followUps.figures.noTeam') : (team.name ?? team.id),
                      numbers.whole(team.opened),
                      share(team.inTime, team.due),
                      hours(team.medianHours),
                      share(team.solved, team.opened),
                      share(team.recovered, said(team)),
                    ],
                  }))}
                />
              )}
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Figure({ label, value, note }: { label: string; value: string; note: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Value>{value}</Value>
        <Muted>{note}</Muted>
      </dd>
    </div>
  );
}
