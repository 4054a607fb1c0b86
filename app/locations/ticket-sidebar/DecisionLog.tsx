import styled from 'styled-components';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Muted } from '../../components/Muted.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { describeDecision, isSentNow, nameActor } from './sidebar-words.ts';

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;

const Outcome = styled.p`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

type Props = { decisions: TicketView['decisions']; now: number };

/** Every decision about this ticket, newest first; folded away until someone asks why. */
export function DecisionLog({ decisions, now }: Props) {
  const { t, formats } = useLanguage();
  return (
    <Disclosure title={t('decisions.title')}>
      <List>
        {decisions.map((decision) => (
          <li key={`${decision.at} ${decision.outcome} ${decision.reason ?? ''}`}>
            <Outcome>
              {t(`decisions.${isSentNow(decision) ? 'sentNow' : decision.outcome}`)}
            </Outcome>
            <p>{describeDecision(decision, t)}</p>
            {decision.by !== undefined && (
              <Muted>{t('decisions.by', { name: nameActor(decision.by, t) })}</Muted>
            )}
            <Muted as="time" dateTime={decision.at}>
              {formats.moment(decision.at, now)}
            </Muted>
          </li>
        ))}
      </List>
    </Disclosure>
  );
}
