import { getColor } from '@zendeskgarden/react-theming';
import { useEffect, useId, useRef } from 'react';
import styled from 'styled-components';
import type { FollowUpItem } from '../../../../shared/contracts/follow-ups.ts';
import { ScoreBadge } from '../../../components/ScoreBadge.tsx';
import { isScore } from '../../../../shared/nps.ts';
import { useLanguage } from '../../../language/use-language.ts';
import { ListBox, ListOption } from '../layout/ListAndDetail.tsx';
import { useWords } from '../words/use-words.ts';
import { StatePill } from './StatePill.tsx';

const Box = styled(ListBox)`
  max-height: calc(100vh - 220px);
  min-height: 240px;

  @media (max-width: 800px) {
    max-height: 46vh;
  }
`;

const Option = styled(ListOption)`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  gap: 2px ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => theme.space.sm} ${({ theme }) => theme.space.md};
`;

const Name = styled.span`
  overflow-wrap: anywhere;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Line = styled.span`
  grid-column: 2 / 4;
  overflow-wrap: anywhere;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

type Props = {
  items: readonly FollowUpItem[];
  chosen: string | null;
  /** What the service's clock said. */
  now: string | null;
  onChoose: (id: string) => void;
};

/** Follow-ups in a list, one stop of the tab key; its keys are those of the board. */
export function FollowUpList({ items, chosen, now, onChoose }: Props) {
  const { t } = useWords();
  const { formats } = useLanguage();
  const base = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const at = now === null ? Date.now() : Date.parse(now);
  return (
    <Box
      ref={box}
      aria-label={t('followUps.list')}
      aria-activedescendant={chosen === null ? undefined : `${base}${chosen}`}
    >
      {items.map((item) => {
        const { id, response, customer, assignee, group, dueAt, closedAt } = item;
        return (
          <Option
            key={id}
            id={`${base}${id}`}
            aria-selected={id === chosen}
            $isChosen={id === chosen}
            onClick={() => onChoose(id)}
          >
            {response !== null && isScore(response.score) ? (
              <ScoreBadge score={response.score} category={response.category} />
            ) : (
              <span>–</span>
            )}
            <Name>{customer.name ?? t('followUps.nobody')}</Name>
            <StatePill followUp={item} now={at} />
            <Line>
              {t('followUps.by', {
                agent: assignee?.name ?? assignee?.id ?? t('followUps.unassigned'),
                team: group?.name ?? group?.id ?? t('followUps.noTeam'),
              })}
              {' · '}
              {closedAt === null
                ? t('followUps.due', { when: formats.relative(dueAt, at) })
                : t('followUps.closed', { when: formats.day(closedAt) })}
            </Line>
          </Option>
        );
      })}
    </Box>
  );
}
