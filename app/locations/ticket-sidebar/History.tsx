import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { Muted } from '../../components/Muted.tsx';
import { ScorePlot } from '../../components/ScorePlot.tsx';
import { Section } from '../../components/Section.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { HistoryItem } from './HistoryItem.tsx';
import { nameCustomer } from './sidebar-words.ts';

/** More than this is folded away. */
const SHOWN_AT_FIRST = 10;

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  margin: ${({ theme }) => theme.space.sm} 0;

  &:last-child {
    margin-bottom: 0;
  }
`;

type Props = { view: TicketView; now: number };

/** All answers of this customer, as a plot and as a list. */
export function History({ view, now }: Props) {
  const { t } = useLanguage();
  const [isFull, setFull] = useState(false);
  const { history, ticketId } = view;
  const words = nameCustomer(view.customer, t);
  const isFirst = history.every((response) => response.ticketId === ticketId);
  if (isFirst) {
    const text = t(history.length === 0 ? 'history.none' : 'history.first', words);
    return (
      <Section title={t('history.title')}>
        <Muted>{text}</Muted>
      </Section>
    );
  }
  const shown = isFull ? history : history.slice(0, SHOWN_AT_FIRST);
  return (
    <Section title={t('history.title')}>
      {shown.length > 1 && <ScorePlot points={shown} />}
      <List>
        {shown.map((response) => (
          <HistoryItem
            key={`${response.ticketId} ${response.submittedAt}`}
            response={response}
            isThisTicket={response.ticketId === ticketId}
            now={now}
          />
        ))}
      </List>
      {history.length > SHOWN_AT_FIRST && (
        <Button isLink size="small" aria-expanded={isFull} onClick={() => setFull(!isFull)}>
          {isFull ? t('history.showFewer') : t('history.showAll', { total: history.length })}
        </Button>
      )}
    </Section>
  );
}
