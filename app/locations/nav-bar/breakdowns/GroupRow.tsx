import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { Table } from '@zendeskgarden/react-tables';
import { getColor } from '@zendeskgarden/react-theming';
import type { MouseEvent } from 'react';
import styled from 'styled-components';
import { sayChange, sayNps, sayRange } from '../figures/say-figures.ts';
import { sayShare } from '../figures/say-share.ts';
import { useWords } from '../words/use-words.ts';
import { IntervalPlot } from './IntervalPlot.tsx';
import type { IntervalScale } from './interval-scale.ts';
import { SharesBar } from './SharesBar.tsx';
import { isJudged, type Group } from './standings.ts';

const Row = styled(Table.Row)`
  cursor: pointer;
`;

const Figure = styled.span<{ $isJudged: boolean }>`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  font-variant-numeric: tabular-nums;
  color: ${({ theme, $isJudged }) =>
    getColor({ theme, variable: $isJudged ? 'foreground.default' : 'foreground.subtle' })};
`;

const Small = styled.div`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Name = styled(Button)<{ $isPicked: boolean }>`
  /* The tint of a picked row leaves the colour of links too little contrast. */
  ${({ theme, $isPicked }) =>
    $isPicked && `color: ${getColor({ theme, variable: 'foreground.default' })};`}
  text-align: start;
  white-space: normal;
  overflow-wrap: anywhere;
`;

type Props = {
  group: Group;
  name: string;
  minimum: number;
  scale: IntervalScale;
  whole: number | null;
  hasComparison: boolean;
  /** `null` where groups cannot be compared. */
  isPicked: boolean | null;
  onPick: () => void;
  onShow: () => void;
};

/** One group: a click makes it the filter, a tick compares it with another. */
export function GroupRow(props: Props) {
  const { group, name, minimum, scale, whole, hasComparison, isPicked, onPick, onShow } = props;
  const words = useWords();
  const { t, numbers } = words;
  const canJudge = isJudged(group, minimum);
  const handleClick = ({ target }: MouseEvent): void => {
    // What can be pressed itself says what it does.
    if (target instanceof Element && target.closest('button, input, label') === null) onShow();
  };
  return (
    <Row onClick={handleClick} isSelected={isPicked ?? false}>
      {isPicked !== null && (
        <Table.Cell isMinimum>
          <Field>
            <Checkbox checked={isPicked} onChange={onPick}>
              <Field.Label hidden>{t('breakdowns.pair.pick', { name })}</Field.Label>
            </Checkbox>
          </Field>
        </Table.Cell>
      )}
      <Table.Cell>
        <Name
          isLink
          $isPicked={isPicked ?? false}
          onClick={onShow}
          title={t('breakdowns.show', { name })}
        >
          {name}
        </Name>
        <SharesBar figures={group} />
      </Table.Cell>
      <Table.Cell>
        <Figure $isJudged={canJudge}>{sayNps(group.nps, words)}</Figure>
      </Table.Cell>
      <Table.Cell>{numbers.whole(group.n)}</Table.Cell>
      <Table.Cell>
        {canJudge && group.nps !== null && group.interval !== null && (
          <IntervalPlot scale={scale} nps={group.nps} interval={group.interval} whole={whole} />
        )}
        <Small>{sayRange(group.interval, words)}</Small>
      </Table.Cell>
      <Table.Cell className="rate">
        {group.responseRate === null ? (
          <Small>{t('breakdowns.nobodyInvited')}</Small>
        ) : (
          <>
            {sayShare(group.responseRate, words)}
            <Small>{t('breakdowns.ofInvited', { invited: numbers.whole(group.invited) })}</Small>
          </>
        )}
      </Table.Cell>
      {hasComparison && (
        <Table.Cell>
          {group.comparison !== null && sayChange(group, group.comparison, minimum, words)}
        </Table.Cell>
      )}
    </Row>
  );
}
