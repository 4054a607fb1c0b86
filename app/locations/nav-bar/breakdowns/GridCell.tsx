import { Table } from '@zendeskgarden/react-tables';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Figures } from '../../../../shared/contracts/nps-report.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { sayNps, sayRange } from '../figures/say-figures.ts';
import { useWords } from '../words/use-words.ts';
import { tintOf } from './group-grid.ts';
import { isJudged } from './standings.ts';

/** How much of its colour the strongest tint has; the text on it stays readable. */
const STRONGEST = 0.32;

const Tinted = styled(Table.Cell)<{ $tint: number }>`
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  background: ${({ theme, $tint }) =>
    $tint === 0
      ? 'transparent'
      : getColor({
          theme,
          hue: $tint > 0 ? 'blue' : 'orange',
          shade: 600,
          transparency: Math.abs($tint) * STRONGEST,
        })};
`;

const Figure = styled.div`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  font-variant-numeric: tabular-nums;
`;

const Small = styled.div`
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Pale = styled(Small)`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

type Props = {
  /** `null` where a row and a column have nothing in common. */
  figures: Pick<Figures, 'nps' | 'n' | 'interval'> | null;
  /** What the tint is measured from. */
  whole: number | null;
  minimum: number;
};

/** One figure of the grid, with its n; its interval is read out, and shown on hovering. */
export function GridCell({ figures, whole, minimum }: Props) {
  const words = useWords();
  const { t, numbers } = words;
  if (figures === null || figures.nps === null) {
    return (
      <Tinted $tint={0}>
        <Pale as="span" aria-hidden="true">
          –
        </Pale>
        <VisuallyHidden>{t('figures.noAnswers')}</VisuallyHidden>
      </Tinted>
    );
  }
  const canJudge = isJudged(figures, minimum);
  const range = sayRange(figures.interval, words);
  const Note = canJudge ? Small : Pale;
  return (
    <Tinted
      $tint={canJudge && whole !== null ? tintOf(figures.nps, whole) : 0}
      title={canJudge ? range : t('breakdowns.grid.tooFew')}
    >
      <Figure as={canJudge ? undefined : Pale}>{sayNps(figures.nps, words)}</Figure>
      <Note>{t('figures.n', { n: numbers.whole(figures.n) })}</Note>
      <VisuallyHidden>{canJudge ? range : t('breakdowns.grid.tooFew')}</VisuallyHidden>
    </Tinted>
  );
}
