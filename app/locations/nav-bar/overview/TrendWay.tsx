import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import type { ReportInterval } from '../../../../shared/vocabulary.ts';
import { useAttributes } from '../attributes/use-attributes.ts';
import { sayAction } from '../actions/say-action.ts';
import { Chart } from '../charts/Chart.tsx';
import { ChartNote } from '../charts/ChartNote.tsx';
import type { TableData } from '../charts/DataTable.tsx';
import { spanIn, type TrendMark } from '../charts/trend-marks.ts';
import { TrendChart, type TrendPoint } from '../charts/TrendChart.tsx';
import { sayNps, sayRange } from '../figures/say-figures.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.types.ts';
import type { TrendNotes } from './use-trend-notes.ts';

type Props = TrendNotes & {
  report: NpsReport;
  interval: ReportInterval;
  isTable: boolean;
  onOpenActions: () => void;
};

/** A trend as chart and table, and what is to be read beside it. */
export function TrendWay({ report, interval, isTable, goals, actions, onOpenActions }: Props) {
  const words = useWords();
  const { t, numbers, days } = words;
  const { nameOf } = useAttributes();
  const { series, minimumAnswers } = report;
  const marks: TrendMark[] = actions.flatMap((action) => {
    const span = spanIn(series, action);
    return span === null
      ? []
      : [{ key: action.id, text: sayAction(action, words, nameOf), ...span }];
  });
  const title = t('overview.trend.title');
  return (
    <>
      <Chart
        isTable={isTable}
        isOperable
        table={tableOf(series, { caption: title, interval, marks, words })}
      >
        {(width) => (
          <TrendChart
            title={title}
            width={width}
            points={series}
            minimum={minimumAnswers}
            goals={goals.map(({ id, target, by }) => ({
              key: id,
              target,
              text: t('overview.trend.goal', {
                target: sayNps(target, words),
                by: days.full(by),
              }),
            }))}
            marks={marks}
            formatNps={numbers.whole}
            labelOf={({ from }) =>
              interval === 'month' || interval === 'quarter' ? days.month(from) : days.short(from)
            }
            readoutOf={(point) => sayPoint(point, words)}
            onOpenMarks={onOpenActions}
          />
        )}
      </Chart>
      {marks.length > 0 && (
        <ChartNote as="ol" aria-label={t('overview.trend.actions')}>
          {marks
            .toSorted((a, b) => a.begin - b.begin)
            .map(({ key, text }, index) => (
              <li key={key}>{t('overview.trend.mark', { number: index + 1, text })}</li>
            ))}
        </ChartNote>
      )}
      <ChartNote>{t('overview.trend.note', { minimum: numbers.whole(minimumAnswers) })}</ChartNote>
    </>
  );
}

function sayDates({ from, to }: TrendPoint, { days }: Words): string {
  return days.range(from, to);
}

function sayPoint(point: TrendPoint, words: Words): string {
  const { t, numbers } = words;
  const dates = sayDates(point, words);
  if (point.nps === null) return `${dates}: ${t('figures.noAnswers')}`;
  return t('overview.trend.point', {
    dates,
    nps: sayNps(point.nps, words),
    range: sayRange(point.interval, words),
    n: numbers.whole(point.n),
  });
}

type TableOptions = {
  caption: string;
  interval: ReportInterval;
  marks: readonly TrendMark[];
  words: Words;
};

function tableOf(
  series: readonly TrendPoint[],
  { caption, interval, marks, words }: TableOptions,
): TableData {
  const { t, numbers } = words;
  const hasMarks = marks.length > 0;
  return {
    caption,
    columns: [
      t(`overview.trend.interval.${interval}`),
      t('figures.nps'),
      t('charts.interval'),
      t('charts.answers'),
      ...(hasMarks ? [t('overview.trend.actions')] : []),
    ],
    endsInWords: hasMarks,
    rows: series.map((point, index) => ({
      key: point.from,
      cells: [
        sayDates(point, words),
        sayNps(point.nps, words),
        sayRange(point.interval, words),
        numbers.whole(point.n),
        ...(hasMarks
          ? [
              marks
                .filter(({ begin }) => begin === index)
                .map(({ text }) => text)
                .join('; '),
            ]
          : []),
      ],
    })),
  };
}
