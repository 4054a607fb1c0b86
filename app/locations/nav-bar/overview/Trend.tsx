import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import type { ReportInterval } from '../../../../shared/vocabulary.ts';
import { Chart } from '../charts/Chart.tsx';
import { ChartNote } from '../charts/ChartNote.tsx';
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { TrendChart, type TrendPoint } from '../charts/TrendChart.tsx';
import { Loaded } from '../data/Loaded.tsx';
import { sayNps, sayRange } from '../figures/say-figures.ts';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { intervalsFor, usualInterval } from './usual-interval.ts';
import { useReport } from './use-report.ts';

/** Where the choice stands in the address. */
const NAME = 'interval';

type Props = RoomProps & { className: string };

/** The NPS over time; how long a point is can be chosen. */
export function Trend({ api, query, state, setState, className }: Props) {
  const { t } = useWords();
  const { from = '', to = '' } = query;
  const days = (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60_000);
  const offered = intervalsFor(days);
  const interval = offered.find((each) => each === state.get(NAME)) ?? usualInterval(days);
  const report = useReport(api, { ...query, compare: 'none', interval });
  return (
    <ChartPanel
      title={t('overview.trend.title')}
      className={className}
      aside={
        <ChoiceMenu
          label={t('overview.trend.by')}
          value={interval}
          choices={offered.map((value) => ({ value, text: t(`overview.trend.interval.${value}`) }))}
          onChoose={(value) => setState({ [NAME]: value })}
        />
      }
    >
      {(isTable) => (
        <Loaded query={report} height={310}>
          {(known) => <Way report={known} interval={interval} isTable={isTable} />}
        </Loaded>
      )}
    </ChartPanel>
  );
}

type WayProps = { report: NpsReport; interval: ReportInterval; isTable: boolean };

function Way({ report, interval, isTable }: WayProps) {
  const words = useWords();
  const { t, numbers, days } = words;
  const { series, minimumAnswers } = report;
  const datesOf = ({ from, to }: TrendPoint): string => days.range(from, to);
  return (
    <>
      <Chart
        isTable={isTable}
        table={{
          caption: t('overview.trend.title'),
          columns: [
            t(`overview.trend.interval.${interval}`),
            t('figures.nps'),
            t('charts.interval'),
            t('charts.answers'),
          ],
          rows: series.map((point) => ({
            key: point.from,
            cells: [
              datesOf(point),
              sayNps(point.nps, words),
              sayRange(point.interval, words),
              numbers.whole(point.n),
            ],
          })),
        }}
      >
        {(width) => (
          <TrendChart
            width={width}
            points={series}
            minimum={minimumAnswers}
            formatNps={numbers.whole}
            labelOf={({ from }) =>
              interval === 'month' || interval === 'quarter' ? days.month(from) : days.short(from)
            }
            readoutOf={(point) =>
              point.nps === null
                ? `${datesOf(point)}: ${t('figures.noAnswers')}`
                : t('overview.trend.point', {
                    dates: datesOf(point),
                    nps: sayNps(point.nps, words),
                    range: sayRange(point.interval, words),
                    n: numbers.whole(point.n),
                  })
            }
          />
        )}
      </Chart>
      <ChartNote>{t('overview.trend.note', { minimum: numbers.whole(minimumAnswers) })}</ChartNote>
    </>
  );
}
