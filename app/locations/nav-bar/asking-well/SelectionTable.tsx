import { Button } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { useState } from 'react';
import styled from 'styled-components';
import type { Selection } from '../../../../shared/contracts/selection.ts';
import { Muted } from '../../../components/Muted.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useLanguage } from '../../../language/use-language.ts';
import { sayShare } from '../figures/say-share.ts';
import { useWords } from '../words/use-words.ts';
import { ControlPlot } from './ControlPlot.tsx';

const SHOWN_AT_FIRST = 12;

const Scroll = styled.div`
  overflow-x: auto;
  margin: ${({ theme }) => theme.space.sm} 0;
`;

const Name = styled(Table.Cell)`
  overflow-wrap: anywhere;
`;

const Verdict = styled.span<{ $isOutside: boolean }>`
  font-weight: ${({ theme, $isOutside }) =>
    $isOutside ? theme.fontWeights.semibold : theme.fontWeights.regular};
`;

type Props = {
  title: string;
  /** What the rows are. */
  first: string;
  /** Those outside come first. */
  parts: readonly Selection['agents'][number][];
  /** The share of all. */
  share: number;
  nameOf: (part: Selection['agents'][number]) => string;
};

/** A control chart in rows: each one's share, between what chance explains for as many solves. */
export function SelectionTable({ title, first, parts, share, nameOf }: Props) {
  const words = useWords();
  const { t } = words;
  const { t: sayToAgents } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? parts : parts.slice(0, SHOWN_AT_FIRST);
  const highest = Math.max(share, ...shown.map(({ share: own }) => own));
  const scale = Math.min(1, Math.max(0.02, highest * 1.25));
  return (
    <>
      <Scroll tabIndex={0} role="group" aria-label={title}>
        <Table size="small" isReadOnly style={{ minWidth: 560 }}>
          <VisuallyHidden as="caption">{title}</VisuallyHidden>
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell width="18%">{first}</Table.HeaderCell>
              <Table.HeaderCell width="20%">{t('askingWell.selection.kept')}</Table.HeaderCell>
              <Table.HeaderCell aria-hidden="true" width="22%" />
              <Table.HeaderCell width="18%">{t('askingWell.selection.verdict')}</Table.HeaderCell>
              <Table.HeaderCell>{t('askingWell.selection.reasons')}</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {shown.map((part) => (
              <Table.Row key={part.key}>
                <Name>{nameOf(part)}</Name>
                <Table.Cell>
                  {t('askingWell.selection.share', {
                    share: sayShare(part.share, words),
                    kept: part.kept,
                    solves: part.solves,
                  })}
                </Table.Cell>
                <Table.Cell aria-hidden="true">
                  <ControlPlot part={part} middle={share} scale={scale} />
                </Table.Cell>
                <Table.Cell>
                  <Verdict $isOutside={part.verdict !== 'inside'}>
                    {t(`askingWell.selection.verdicts.${part.verdict}`)}
                  </Verdict>
                  <Muted>
                    {t('askingWell.selection.range', {
                      low: sayShare(part.low / part.solves, words),
                      high: sayShare(part.high / part.solves, words),
                    })}
                  </Muted>
                </Table.Cell>
                <Table.Cell>
                  {part.reasons.map(({ reason, count }) => (
                    <Muted key={reason}>
                      {t('askingWell.selection.reason', {
                        count,
                        why: sayToAgents(`reasons.${reason}.why`),
                      })}
                    </Muted>
                  ))}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scroll>
      {parts.length > SHOWN_AT_FIRST && (
        <Button size="small" onClick={() => setWhole(!isWhole)}>
          {isWhole
            ? t('askingWell.selection.showFewer')
            : t('askingWell.selection.showAll', { count: parts.length })}
        </Button>
      )}
    </>
  );
}
