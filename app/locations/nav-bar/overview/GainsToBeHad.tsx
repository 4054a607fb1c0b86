import { useQuery } from '@tanstack/react-query';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Gains } from '../../../../shared/contracts/gains.ts';
import type { Category } from '../../../../shared/nps.ts';
import { getGains } from '../../../api/get-gains.ts';
import { Muted } from '../../../components/Muted.tsx';
import { CategoryMark } from '../charts/CategoryMark.tsx';
import { fillOf } from '../charts/chart-colours.ts';
import { Loaded } from '../data/Loaded.tsx';
import { sayPart } from '../figures/say-figures.ts';
import { Panel } from '../layout/Panel.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
`;

const Line = styled.p<{ $isSure: boolean }>`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.base * 1.5}px;
  color: ${({ theme, $isSure }) =>
    getColor({ theme, variable: $isSure ? 'foreground.default' : 'foreground.subtle' })};

  & > :last-child {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
`;

const Track = styled.div<{ $category: Category; $isSure: boolean; $share: number }>`
  height: ${({ theme }) => theme.space.base * 1.5}px;
  margin: ${({ theme }) => theme.space.xxs} 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  overflow: hidden;

  &::before {
    content: '';
    display: block;
    width: ${({ $share }) => 100 * $share}%;
    height: 100%;
    background: ${({ theme, $category, $isSure }) =>
      $isSure ? fillOf(theme, $category) : getColor({ theme, variable: 'border.default' })};
  }
`;

type Props = RoomProps & { className: string };

/** What the NPS would gain if as many were won as in the last year. */
export function GainsToBeHad({ api, query, className }: Props) {
  const { t } = useWords();
  const { compare: _says, ...asked } = query;
  const gains = useQuery({
    queryKey: ['reports/gains', asked],
    queryFn: async () => await getGains(api, asked),
  });
  return (
    <Panel title={t('overview.gains.title')} className={className}>
      <Loaded query={gains} height={240}>
        {(known) => <Known gains={known} />}
      </Loaded>
    </Panel>
  );
}

function Known({ gains: { gains, minimumAnswers } }: { gains: Gains }) {
  const words = useWords();
  const { t, numbers } = words;
  if (gains.every(({ points }) => points === null)) {
    return <Muted>{t('overview.gains.none')}</Muted>;
  }
  // What keeping is worth is not added to what there is.
  const said = (category: Category, points: number) =>
    category === 'promoter' ? numbers.tenth(points) : sayPart(points, words);
  const most = Math.max(1, ...gains.map(({ points }) => points ?? 0));
  return (
    <List>
      {gains.map(({ category, points, nextAnswers, moves }) => {
        const isSure = nextAnswers >= minimumAnswers;
        const moved = moves.reduce((sum, each) => sum + each.moved, 0);
        const values = { moved: numbers.whole(moved), next: numbers.whole(nextAnswers) };
        return (
          <li key={category}>
            <Line $isSure={isSure}>
              <CategoryMark category={category} />
              <span>{t(`overview.gains.${category}.name`)}</span>
              <strong>{points === null ? '–' : said(category, points)}</strong>
            </Line>
            <Track
              aria-hidden="true"
              $category={category}
              $isSure={isSure}
              $share={(points ?? 0) / most}
            />
            <Muted>
              {isSure
                ? t(`overview.gains.${category}.because`, values)
                : t('figures.change.too_few', {
                    n: values.next,
                    minimum: numbers.whole(minimumAnswers),
                  })}
            </Muted>
          </li>
        );
      })}
    </List>
  );
}
