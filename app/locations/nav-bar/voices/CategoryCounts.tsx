import { useQuery } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { CATEGORIES, type Category } from '../../../../shared/nps.ts';
import type { Api } from '../../../api/create-api.ts';
import { getResponseCounts } from '../../../api/get-response-counts.ts';
import type { ResponseFilters } from '../../../api/get-responses.ts';
import { Muted } from '../../../components/Muted.tsx';
import { useLanguage } from '../../../language/use-language.ts';
import { CategoryMark } from '../charts/CategoryMark.tsx';
import { useWords } from '../words/use-words.ts';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  margin-bottom: ${({ theme }) => theme.space.xs};
  font-variant-numeric: tabular-nums;
`;

const Name = styled.span`
  margin: 0 ${({ theme }) => theme.space.base}px;
`;

const COUNTED = { promoter: 'promoters', passive: 'passives', detractor: 'detractors' } as const;

type Props = {
  api: Api;
  /** What the list asks for; of each category there is what its other filters leave. */
  filters: ResponseFilters;
  category: Category | null;
  onChoose: (category: Category | null) => void;
};

/** How many answers there are of each category; pressing one keeps the list to it. */
export function CategoryCounts({ api, filters, category, onChoose }: Props) {
  const { t, numbers } = useWords();
  const { formats } = useLanguage();
  const { category: _, ...asked } = filters;
  const { data } = useQuery({
    queryKey: ['responses/counts', asked],
    queryFn: async () => await getResponseCounts(api, asked),
  });
  const all = data && data.promoters + data.passives + data.detractors;
  const figure = (n: number | undefined) => (n === undefined ? '–' : numbers.whole(n));
  return (
    <Row role="group" aria-label={t('voices.category.label')}>
      <Button
        size="small"
        isPrimary={category === null}
        isNeutral={category !== null}
        aria-pressed={category === null}
        onClick={() => onChoose(null)}
      >
        {t('voices.category.all')} {figure(all)}
      </Button>
      {CATEGORIES.map((each) => (
        <Button
          key={each}
          size="small"
          isPrimary={category === each}
          isNeutral={category !== each}
          aria-pressed={category === each}
          onClick={() => onChoose(category === each ? null : each)}
        >
          {category !== each && <CategoryMark category={each} />}
          <Name>{t(`figures.${COUNTED[each]}`)}</Name>
          {figure(data?.[COUNTED[each]])}
        </Button>
      ))}
      {data != null && data.reached !== null && (
        <Muted as="span">{t('voices.countedTo', { day: formats.day(data.reached) })}</Muted>
      )}
    </Row>
  );
}
