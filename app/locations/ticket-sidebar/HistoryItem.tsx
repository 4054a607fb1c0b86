import styled from 'styled-components';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { ExpandableText } from '../../components/ExpandableText.tsx';
import { Moment } from '../../components/Moment.tsx';
import { Muted } from '../../components/Muted.tsx';
import { ScoreBadge } from '../../components/ScoreBadge.tsx';
import { TicketLink } from '../../components/TicketLink.tsx';
import { useLanguage } from '../../language/use-language.ts';

const COMMENT_LINES = 2;

const Item = styled.li`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  column-gap: ${({ theme }) => theme.space.xs};
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  column-gap: ${({ theme }) => theme.space.xs};
  /* As high as the badge beside it, so that both stand on one line. */
  min-height: ${({ theme }) => theme.space.base * 6}px;
  padding-top: ${({ theme }) => theme.space.base / 2}px;
`;

type Props = {
  response: TicketView['history'][number];
  isThisTicket: boolean;
  now: number;
};

/** One answer in a customer's history; this ticket's comment stands in full further up. */
export function HistoryItem({ response, isThisTicket, now }: Props) {
  const { t } = useLanguage();
  const { score, category, comment, ticketId, submittedAt } = response;
  return (
    <Item>
      <ScoreBadge score={score} category={category} />
      <div>
        <Head>
          <span>
            {t(`category.${category}`)}
            {' · '}
            {isThisTicket ? t('thisTicket') : <TicketLink ticketId={ticketId} />}
          </span>
          <Moment instant={submittedAt} now={now} />
        </Head>
        {comment !== null && !isThisTicket && (
          <Muted as="div">
            <ExpandableText text={comment} lines={COMMENT_LINES} />
          </Muted>
        )}
      </div>
    </Item>
  );
}
