import { Table } from '@zendeskgarden/react-tables';
import styled from 'styled-components';
import type { BackTest, BackTestVerdict } from '../../../../../shared/contracts/back-test.ts';
import { Muted } from '../../../../components/Muted.tsx';
import { TicketLink } from '../../../../components/TicketLink.tsx';
import { useLanguage } from '../../../../language/use-language.ts';
import { useSettingsWords } from '../settings-words.ts';

const Title = styled.h3`
  font-size: ${({ theme }) => theme.fontSizes.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Scroller = styled.div`
  max-height: 320px;
  overflow: auto;
`;

/** The latest tickets that come out differently. */
export function BackTestExamples({ result }: { result: BackTest }) {
  const { t } = useSettingsWords();
  const { t: sayToAgents, formats } = useLanguage();
  const { examples, differing } = result;
  const title = t('backTest.examples', { count: differing });
  const say = ({ dueAt, reason }: BackTestVerdict): string => {
    if (reason !== null) return sayToAgents(`reasons.${reason}.why`);
    const when = formats.moment(dueAt ?? 0, Date.now());
    return t('backTest.askedAt', { when });
  };
  return (
    <section>
      <Title>{title}</Title>
      {differing > examples.length && (
        <Muted>{t('backTest.latest', { count: examples.length })}</Muted>
      )}
      <Scroller tabIndex={0} role="region" aria-label={title}>
        <Table size="small" isReadOnly>
          <Table.Head isSticky>
            <Table.HeaderRow>
              <Table.HeaderCell width="24%">{t('backTest.ticket')}</Table.HeaderCell>
              <Table.HeaderCell>{t('backTest.draft')}</Table.HeaderCell>
              <Table.HeaderCell>{t('backTest.inForce')}</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {examples.map(({ ticketId, solvedAt, draft, inForce }) => (
              <Table.Row key={ticketId}>
                <Table.Cell>
                  <TicketLink ticketId={ticketId} />
                  <Muted as="div">
                    {t('backTest.solvedAt', { when: formats.moment(solvedAt, Date.now()) })}
                  </Muted>
                </Table.Cell>
                <Table.Cell>{say(draft)}</Table.Cell>
                <Table.Cell>{say(inForce)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scroller>
    </section>
  );
}
