import { Table } from '@zendeskgarden/react-tables';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Representativeness } from '../../../../shared/contracts/representativeness.ts';
import { Muted } from '../../../components/Muted.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { roundShares } from '../figures/round-shares.ts';
import { sayPoints } from '../figures/say-figures.ts';
import { useWords } from '../words/use-words.ts';

const SHOWN_AT_MOST = 12;

const Compact = styled(Table)`
  min-width: 0;
`;

const Name = styled(Table.Cell)`
  overflow-wrap: anywhere;
`;

const Bars = styled.div`
  display: grid;
  gap: 2px;
`;

const Bar = styled.div<{ $share: number; $isAnswered: boolean }>`
  box-sizing: border-box;
  width: max(1px, ${({ $share }) => $share}%);
  height: 7px;
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
  border-radius: 2px;
  background: ${({ theme, $isAnswered }) =>
    $isAnswered ? getColor({ theme, variable: 'background.primaryEmphasis' }) : 'transparent'};
`;

type Part = Representativeness['parts'][number];

type Props = {
  title: string;
  /** What the rows are. */
  first: string;
  report: Representativeness;
  nameOf: (part: Part) => string;
};

/** Each part's share of those served, hollow, above its share of answers, filled. */
export function RepresentTable({ title, first, report, nameOf }: Props) {
  const words = useWords();
  const { t } = words;
  const { parts } = report;
  const ofSolved = roundShares(parts.map(({ solved }) => solved));
  const ofAnswered = roundShares(parts.map(({ answered }) => answered));
  const hidden = parts.length - SHOWN_AT_MOST;
  return (
    <>
      <Compact size="small" isReadOnly>
        <VisuallyHidden as="caption">{title}</VisuallyHidden>
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell width="26%">{first}</Table.HeaderCell>
            <Table.HeaderCell aria-hidden="true" />
            <Table.HeaderCell width="18%">{t('askingWell.represent.ofSolved')}</Table.HeaderCell>
            <Table.HeaderCell width="18%">{t('askingWell.represent.ofAnswered')}</Table.HeaderCell>
            <Table.HeaderCell width="16%">{t('askingWell.represent.difference')}</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {parts.slice(0, SHOWN_AT_MOST).map((part, index) => {
            const [served = 0, answering = 0] = [ofSolved[index], ofAnswered[index]];
            return (
              <Table.Row key={part.key}>
                <Name>{nameOf(part)}</Name>
                <Table.Cell aria-hidden="true">
                  <Bars>
                    <Bar $share={served} $isAnswered={false} />
                    <Bar $share={answering} $isAnswered />
                  </Bars>
                </Table.Cell>
                <Table.Cell>{served}&nbsp;%</Table.Cell>
                <Table.Cell>{answering}&nbsp;%</Table.Cell>
                <Table.Cell>{sayPoints(answering - served, words)}</Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Compact>
      {hidden > 0 && <Muted>{t('askingWell.represent.more', { count: hidden })}</Muted>}
    </>
  );
}
