import { useQuery } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { Muted } from '../../../components/Muted.tsx';
import type { Api } from '../../../api/create-api.ts';
import { getPairReport } from '../../../api/get-pair-report.ts';
import type { ReportFilters } from '../../../api/report-search.ts';
import { Loaded } from '../data/Loaded.tsx';
import { Panel } from '../layout/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { PairPanel } from './PairPanel.tsx';
import type { Group } from './standings.ts';

type Props = {
  api: Api;
  query: ReportFilters;
  minimum: number;
  /** Two at most. */
  picked: readonly Group[];
  nameOf: (group: Group) => string;
  onClear: () => void;
};

/** What came of comparing two rows, or how to do it; heard by screen readers when it changes. */
export function Pair({ api, query, minimum, picked, nameOf, onClear }: Props) {
  const { t } = useWords();
  const [first, second] = picked;
  if (first === undefined) return <Muted>{t('breakdowns.pair.none')}</Muted>;
  return (
    <Panel
      title={t('breakdowns.pair.title')}
      aside={
        <Button size="small" isBasic onClick={onClear}>
          {t('breakdowns.pair.clear')}
        </Button>
      }
    >
      <div aria-live="polite">
        {second === undefined ? (
          <p>{t('breakdowns.pair.one', { name: nameOf(first) })}</p>
        ) : (
          <Compared {...{ api, query, minimum, first, second, nameOf }} />
        )}
      </div>
    </Panel>
  );
}

type ComparedProps = Pick<Props, 'api' | 'query' | 'minimum' | 'nameOf'> & {
  first: Group;
  second: Group;
};

function Compared({ api, query, minimum, first, second, nameOf }: ComparedProps) {
  const asked = { ...query, first: first.key, second: second.key };
  const pair = useQuery({
    queryKey: ['reports/pair', asked],
    queryFn: async () => await getPairReport(api, asked),
  });
  return (
    <Loaded query={pair} height={80}>
      {(report) => (
        <PairPanel
          report={report}
          first={nameOf(first)}
          second={nameOf(second)}
          minimum={minimum}
        />
      )}
    </Loaded>
  );
}
