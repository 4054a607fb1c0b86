import { Table } from '@zendeskgarden/react-tables';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { sayShare } from '../figures/say-share.ts';
import { useWords } from '../words/use-words.ts';

const Compact = styled(Table)`
  min-width: 0;
`;

const Rate = styled.div`
  display: grid;
  grid-template-columns: 1fr 6ch;
  align-items: center;
  gap: ${({ theme }) => theme.space.sm};
  font-variant-numeric: tabular-nums;
`;

const Bar = styled.div`
  height: 10px;
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
`;

const Filled = styled.div<{ $share: number }>`
  width: ${({ $share }) => 100 * $share}%;
  height: 100%;
  border-radius: inherit;
  background: ${({ theme }) => getColor({ theme, variable: 'background.primaryEmphasis' })};
`;

const Pale = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

const Name = styled(Table.Cell)`
  overflow-wrap: anywhere;
`;

/** Some who were asked, and which share of them answered. */
export type RateRow = { key: string; name: string; asked: number; rate: number | null };

type Props = {
  title: string;
  /** What the rows are. */
  first: string;
  rows: readonly RateRow[];
  /** Of fewer asked, a rate says too little to be shown. */
  minimum: number;
};

/** Rates as bars on one scale, each with its per cents and its n. */
export function RateTable({ title, first, rows, minimum }: Props) {
  const words = useWords();
  const { t, numbers } = words;
  const judged = rows.filter(({ asked }) => asked >= minimum);
  const highest = Math.max(0.01, ...judged.map(({ rate }) => rate ?? 0));
  return (
    <Compact size="small" isReadOnly>
      <VisuallyHidden as="caption">{title}</VisuallyHidden>
      <Table.Head>
        <Table.HeaderRow>
          <Table.HeaderCell width="34%">{first}</Table.HeaderCell>
          <Table.HeaderCell width="18%">{t('askingWell.rates.asked')}</Table.HeaderCell>
          <Table.HeaderCell>{t('askingWell.rates.rate')}</Table.HeaderCell>
        </Table.HeaderRow>
      </Table.Head>
      <Table.Body>
        {rows.map(({ key, name, asked, rate }) => (
          <Table.Row key={key}>
            <Name>{name}</Name>
            <Table.Cell>{numbers.whole(asked)}</Table.Cell>
            <Table.Cell>
              {rate === null || asked < minimum ? (
                <Pale>{t('askingWell.rates.tooFew')}</Pale>
              ) : (
                <Rate>
                  <Bar aria-hidden="true">
                    <Filled $share={rate / highest} />
                  </Bar>
                  {sayShare(rate, words)}
                </Rate>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Compact>
  );
}
