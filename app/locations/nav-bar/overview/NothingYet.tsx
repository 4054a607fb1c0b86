import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { filteredBy, NO_FILTERS } from '../filters/filters.ts';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';

const Box = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
  max-width: 640px;
`;

const Ways = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
`;

/** Says what to do where there are no answers. */
export function NothingYet({ filters, setFilters }: RoomProps) {
  const { t } = useWords();
  const isFiltered = filteredBy(filters.only).length > 0;
  return (
    <Box>
      <p>{t('overview.empty.text')}</p>
      <Ways>
        <Button onClick={() => setFilters({ period: { kind: 'days', days: 90 } })}>
          {t('overview.empty.longer')}
        </Button>
        {isFiltered && (
          <Button onClick={() => setFilters({ only: NO_FILTERS.only })}>
            {t('overview.empty.clear')}
          </Button>
        )}
      </Ways>
    </Box>
  );
}
