import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, IconButton } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import styled from 'styled-components';
import { removeGoal } from '../../../api/remove-goal.ts';
import { Failed } from '../data/Failed.tsx';
import { Loaded } from '../data/Loaded.tsx';
import { sayNps } from '../figures/say-figures.ts';
import { Cross } from '../layout/icons.tsx';
import { Panel } from '../layout/Panel.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { GoalForm } from './GoalForm.tsx';
import { goalsOf } from './goals-of.ts';
import { GOALS_KEY } from './goals-key.ts';
import { sayOutlook } from './say-outlook.ts';
import { useGoals } from './use-goals.ts';

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  margin-bottom: ${({ theme }) => theme.space.sm};
`;

const Line = styled.li`
  display: flex;
  align-items: start;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.sm};
`;

const Aim = styled.strong`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Subtle = styled.p`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

type Props = Pick<RoomProps, 'api' | 'me' | 'filters'> & { className: string };

/** What the NPS of these answers shall be, and whether its pace reaches that. */
export function Goals({ api, me, filters: { only }, className }: Props) {
  const words = useWords();
  const { t, days } = words;
  const client = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  const goals = useGoals(api);
  const removal = useMutation({
    mutationFn: async (id: string) => await removeGoal(api, id),
    onSuccess: (left) => client.setQueryData(GOALS_KEY, left),
  });
  return (
    <Panel title={t('goals.title')} className={className}>
      <Loaded query={goals} height={64}>
        {(all) => {
          const shown = goalsOf(all, only);
          return (
            <>
              {shown.length === 0 && <Subtle>{t('goals.none')}</Subtle>}
              <List>
                {shown.map((goal) => (
                  <Line key={goal.id}>
                    <div>
                      <Aim>
                        {t('goals.aim', {
                          target: sayNps(goal.target, words),
                          by: days.full(goal.by),
                        })}
                      </Aim>{' '}
                      {sayOutlook(goal, words)}
                    </div>
                    <IconButton
                      size="small"
                      aria-label={t('goals.remove', { target: sayNps(goal.target, words) })}
                      disabled={removal.isPending}
                      onClick={() => removal.mutate(goal.id)}
                    >
                      <Cross />
                    </IconButton>
                  </Line>
                ))}
              </List>
              {removal.isError && (
                <Failed error={removal.error} onRetry={() => void goals.refetch()} />
              )}
              {isAdding ? (
                <GoalForm api={api} today={me.today} only={only} onDone={() => setAdding(false)} />
              ) : (
                <Button size="small" onClick={() => setAdding(true)}>
                  {t('goals.add')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
