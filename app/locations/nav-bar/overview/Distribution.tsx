import { SCORES } from '../../../../shared/nps.ts';
import { Chart } from '../charts/Chart.tsx';
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { ScoreColumns } from '../charts/ScoreColumns.tsx';
import { Loaded } from '../data/Loaded.tsx';
import { roundShares } from '../figures/round-shares.ts';
import { useWords } from '../words/use-words.ts';
import { useAbout } from './use-about.ts';
import type { ReportResult } from './use-report.ts';

type Props = { report: ReportResult; className: string };

/** How many gave each score. */
export function Distribution({ report, className }: Props) {
  const { t, numbers } = useWords();
  const about = useAbout(report.data);
  const title = t('overview.distribution.title');
  return (
    <ChartPanel title={title} className={className} about={about}>
      {(isTable) => (
        <Loaded query={report} height={220}>
          {({ distribution }) => {
            const shares = roundShares(distribution);
            return (
              <Chart
                isTable={isTable}
                table={{
                  caption: title,
                  columns: [
                    t('overview.distribution.score'),
                    t('charts.answers'),
                    t('charts.share'),
                  ],
                  rows: SCORES.map((score) => ({
                    key: String(score),
                    cells: [
                      String(score),
                      numbers.whole(distribution[score] ?? 0),
                      t('figures.share', { share: shares[score] ?? 0 }),
                    ],
                  })),
                }}
              >
                {(width) => (
                  <ScoreColumns width={width} counts={distribution} format={numbers.whole} />
                )}
              </Chart>
            );
          }}
        </Loaded>
      )}
    </ChartPanel>
  );
}
