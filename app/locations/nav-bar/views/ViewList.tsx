import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, IconButton } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Api } from '../../../api/create-api.ts';
import { getSavedViews } from '../../../api/get-saved-views.ts';
import { removeSavedView } from '../../../api/remove-saved-view.ts';
import { Loaded } from '../data/Loaded.tsx';
import { Failed } from '../data/Failed.tsx';
import { Cross } from '../layout/icons.tsx';
import { placeInHash, type Place } from '../place/place.ts';
import { useWords } from '../words/use-words.ts';
import { VIEWS_KEY } from './views-key.ts';

const List = styled.ul`
  max-height: 280px;
  overflow-y: auto;
  margin-bottom: ${({ theme }) => theme.space.sm};
`;

const Line = styled.li`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs};
  overflow-wrap: anywhere;
`;

const None = styled.p`
  margin-bottom: ${({ theme }) => theme.space.sm};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

type Props = { api: Api; onGo: (place: Place) => void };

/** What leads have saved, each to be opened or taken away. */
export function ViewList({ api, onGo }: Props) {
  const { t } = useWords();
  const client = useQueryClient();
  const views = useQuery({ queryKey: VIEWS_KEY, queryFn: async () => await getSavedViews(api) });
  const removal = useMutation({
    mutationFn: async (id: string) => await removeSavedView(api, id),
    onSuccess: (left) => client.setQueryData(VIEWS_KEY, left),
  });
  return (
    <Loaded query={views} height={60}>
      {(saved) => (
        <>
          {saved.length === 0 && <None>{t('views.none')}</None>}
          <List>
            {saved.map(({ id, name, address }) => (
              <Line key={id}>
                <Button isLink onClick={() => onGo(placeInHash(`#${address}`))}>
                  {name}
                </Button>
                <IconButton
                  size="small"
                  aria-label={t('views.remove', { name })}
                  disabled={removal.isPending}
                  onClick={() => removal.mutate(id)}
                >
                  <Cross />
                </IconButton>
              </Line>
            ))}
          </List>
          {removal.isError && (
            <Failed
              error={removal.error}
              onRetry={() => {
                if (removal.variables !== undefined) removal.mutate(removal.variables);
              }}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
