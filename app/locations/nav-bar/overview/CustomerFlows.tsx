import { useQuery } from '@tanstack/react-query';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Flows } from '../../../../shared/contracts/flows.ts';
import { CATEGORIES, type Category } from '../../../../shared/nps.ts';
import { getFlows } from '../../../api/get-flows.ts';
import { Muted } from '../../../components/Muted.tsx';
import { CategoryMark } from '../charts/CategoryMark.tsx';
import { Loaded } from '../data/Loaded.tsx';
import { Panel } from '../layout/Panel.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';

const Summary = styled.p`
  margin-bottom: ${({ theme }) => theme.space.sm};
`;

const Matrix = styled.table`
  width: 100%;
  border-collapse: separate;
  border-spacing: 3px;
  table-layout: fixed;
  font-variant-numeric: tabular-nums;

  th {
    padding: ${({ theme }) => theme.space.xs};
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    text-align: start;
  }

  thead th {
    text-align: center;
  }
`;

type Way = 'up' | 'down' | 'same';

const COLOURS: Readonly<Record<Way, string>> = {
  up: 'foreground.success',
  down: 'foreground.danger',
  same: 'foreground.subtle',
};

const Cell = styled.td<{ $way: Way; $share: number }>`
  position: relative;
  padding: ${({ theme }) => theme.space.xs};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  text-align: center;
  isolation: isolate;
  overflow: hidden;

  /* The more customers, the stronger; the figure on it says how many. */
  &::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    background: ${({ theme, $way }) => getColor({ theme, variable: COLOURS[$way] })};
    opacity: ${({ $share }) => 0.05 + 0.25 * $share};
  }
`;

const Name = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.base * 1.5}px;
  overflow-wrap: anywhere;
`;

type Props = RoomProps & { className: string };

/** Where customers who answered in both periods have gone: up, down, or nowhere. */
export function CustomerFlows({ api, query, className }: Props) {
  const { t } = useWords();
  const isCompared = query.compare !== 'none';
  const flows = useQuery({
    queryKey: ['reports/flows', query],
    queryFn: async () => await getFlows(api, query),
    enabled: isCompared,
  });
  return (
    <Panel title={t('overview.flows.title')} className={className}>
      {isCompared ? (
        <Loaded query={flows} height={220}>
          {(known) => <Known flows={known} />}
        </Loaded>
      ) : (
        <Muted>{t('overview.flows.noComparison')}</Muted>
      )}
    </Panel>
  );
}

function Known({ flows: { customers, flows } }: { flows: Flows }) {
  const { t, numbers } = useWords();
  if (customers === 0) return <Muted>{t('overview.flows.none')}</Muted>;
  const count = (way: Way) =>
    flows
      .filter(({ from, to }) => wayOf(from, to) === way)
      .reduce((sum, flow) => sum + flow.customers, 0);
  const nameOf = (category: Category) => (
    <Name>
      <CategoryMark category={category} />
      {t(`figures.${category}s`)}
    </Name>
  );
  const most = Math.max(...flows.map((flow) => flow.customers));
  return (
    <>
      <Summary>
        {t('overview.flows.summary', {
          up: numbers.whole(count('up')),
          down: numbers.whole(count('down')),
          same: numbers.whole(count('same')),
          customers,
        })}
      </Summary>
      <Matrix aria-label={t('overview.flows.title')}>
        <thead>
          <tr>
            <th scope="col">{t('overview.flows.corner')}</th>
            {CATEGORIES.map((to) => (
              <th key={to} scope="col">
                {nameOf(to)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CATEGORIES.map((from) => (
            <tr key={from}>
              <th scope="row">{nameOf(from)}</th>
              {CATEGORIES.map((to) => {
                const flow = flows.find((each) => each.from === from && each.to === to);
                const found = flow?.customers ?? 0;
                return (
                  <Cell key={to} $way={wayOf(from, to)} $share={most === 0 ? 0 : found / most}>
                    {numbers.whole(found)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Matrix>
    </>
  );
}

function wayOf(from: Category, to: Category): Way {
  if (from === to) return 'same';
  // The best category comes first.
  return CATEGORIES.indexOf(to) < CATEGORIES.indexOf(from) ? 'up' : 'down';
}
