import { Anchor } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { BENCHMARKS, type Benchmark } from '../../../../shared/benchmarks.ts';
import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { ChartNote } from '../charts/ChartNote.tsx';
import { sayNps, sayRange } from '../figures/say-figures.ts';
import { Panel } from '../layout/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.types.ts';

type Props = { report: NpsReport | undefined; className: string };

/** Figures that others publish for the account's industry, with what they are worth. */
export function Published({ report, className }: Props) {
  const words = useWords();
  const { t } = words;
  // Whoever has too few answers has nothing to hold beside them.
  if (report === undefined || report.n < report.minimumAnswers) return null;
  const { industry } = report.yardsticks;
  const published = BENCHMARKS.filter((each) => each.industry === industry);
  if (industry === 'none' || published.length === 0) return null;
  const title = t('overview.published.title', { industry: t(`settings.industries.${industry}`) });
  const columns = ['figure', 'kind', 'source', 'year'] as const;
  return (
    <Panel title={title} className={className}>
      <Table size="small" isReadOnly aria-label={title}>
        <Table.Head>
          <Table.HeaderRow>
            {columns.map((column) => (
              <Table.HeaderCell key={column}>{t(`overview.published.${column}`)}</Table.HeaderCell>
            ))}
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {published.map((each) => (
            <Table.Row key={each.source}>
              <Table.Cell>{sayFigure(each, words)}</Table.Cell>
              <Table.Cell>{t(`overview.published.kinds.${each.kind}`)}</Table.Cell>
              <Table.Cell>
                <Source {...each} />
              </Table.Cell>
              <Table.Cell>{each.year ?? t('overview.published.yearUnknown')}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <ChartNote>{t('overview.published.caveat')}</ChartNote>
    </Panel>
  );
}

function sayFigure({ low, high }: Benchmark, words: Words): string {
  return low === high ? sayNps(low, words) : sayRange({ low, high }, words);
}

function Source({ source, url }: Pick<Benchmark, 'source' | 'url'>) {
  if (url === null) return <>{source}</>;
  return (
    <Anchor href={url} target="_blank" rel="noopener noreferrer" isExternal={false}>
      {source}
    </Anchor>
  );
}
