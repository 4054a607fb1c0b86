import { Accordion } from '@zendeskgarden/react-accordions';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { Muted } from '../../components/Muted.tsx';
import { useLanguage } from '../../language/use-language.ts';

const Box = styled.div`
  border-top: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
`;

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
    <Box>
      <Accordion level={2} isCompact isBare isCollapsible defaultExpandedSections={[]}>
        <Accordion.Section>
          <Accordion.Header>
            <Accordion.Label>{t('decisions.title')}</Accordion.Label>
          </Accordion.Header>
          <Accordion.Panel>
            <List>
              {decisions.map(({ at, outcome, reason }) => (
                <li key={`${at} ${outcome} ${reason ?? ''}`}>
                  <Outcome>{t(`decisions.${outcome}`)}</Outcome>
                  <p>{whyOf(outcome, reason)}</p>
                  <Muted as="time" dateTime={at}>
                    {formats.moment(at, now)}
                  </Muted>
                </li>
              ))}
            </List>
          </Accordion.Panel>
        </Accordion.Section>
      </Accordion>
    </Box>
  );

  function whyOf(
    outcome: TicketView['decisions'][number]['outcome'],
    reason: TicketView['decisions'][number]['reason'],
  ): string {
    if (reason !== null) return t(`reasons.${reason}.why`);
    return t(outcome === 'invited' ? 'decisions.invitedText' : 'status.unknownReason');
  }
}
