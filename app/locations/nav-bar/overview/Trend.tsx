import { daysBetween } from '../../../../shared/days.ts';
import type { ReportInterval } from '../../../../shared/vocabulary.ts';
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { Loaded } from '../data/Loaded.tsx';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { TrendWay } from './TrendWay.tsx';
import { useAbout } from './use-about.ts';
import { intervalsFor, usualInterval } from './usual-interval.ts';
import { useReport } from './use-report.ts';
import { useTrendNotes } from './use-trend-notes.ts';

/** Where the choice stands in the address. */
const NAME = 'interval';

type Props = RoomProps & { className: string };

/** The NPS over time, beside what is aimed for and what was done; how long a point is is chosen. */
export function Trend(props: Props) {
  const { api, query, filters, state, setState, goTo, className } = props;
  const { t } = useWords();
  const interval = intervalIn(query, state);
  const report = useReport(api, { ...query, compare: 'none', interval });
  const notes = useTrendNotes(api, filters);
  const about = useAbout(report.data);
  return (
    <ChartPanel
      title={t('overview.trend.title')}
      className={className}
      about={about}
      aside={
        <ChoiceMenu
          label={t('overview.trend.by')}
          value={interval}
          choices={intervalsFor(daysIn(query)).map((value) => ({
            value,
            text: t(`overview.trend.interval.${value}`),
          }))}
          onChoose={(value) => setState({ [NAME]: value })}
        />
      }
    >
      {(isTable) => (
        <Loaded query={report} height={310}>
          {(known) => (
            <TrendWay
              report={known}
              interval={interval}
              isTable={isTable}
              {...notes}
              onOpenActions={() => goTo('actions')}
            />
          )}
        </Loaded>
      )}
    </ChartPanel>
  );
}

function daysIn({ from = '', to = '' }: RoomProps['query']): number {
  return daysBetween(from, to);
}

/** How long a point is: as the address says, or as usual for so many days. */
function intervalIn(query: RoomProps['query'], state: URLSearchParams): ReportInterval {
  const days = daysIn(query);
  return intervalsFor(days).find((each) => each === state.get(NAME)) ?? usualInterval(days);
}
