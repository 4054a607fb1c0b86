import { Skeleton } from '@zendeskgarden/react-loaders';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { ActionSides, BeforeAndAfter } from '../../../../shared/contracts/before-and-after.ts';
import { Muted } from '../../../components/Muted.tsx';
import { Change } from '../figures/Change.tsx';
import { sayChange, sayNps, sayRange } from '../figures/say-figures.ts';
import { useWords } from '../words/use-words.ts';

/** About as high as what is said, so that little jumps when it comes. */
const HEIGHT = 68;

const Box = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
  min-height: ${HEIGHT}px;
`;

const Sides = styled.dl`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.lg};
  margin-bottom: ${({ theme }) => theme.space.xxs};
`;

const Label = styled.dt`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Nps = styled.span<{ $isUnsure: boolean }>`
  margin-right: ${({ theme }) => theme.space.xs};
  color: ${({ theme, $isUnsure }) =>
    getColor({ theme, variable: $isUnsure ? 'foreground.subtle' : 'foreground.default' })};
  font-size: ${({ theme }) => theme.fontSizes.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  font-variant-numeric: tabular-nums;
`;

type Props = {
  /** Its id. */
  action: string;
  found: BeforeAndAfter | undefined;
  isPending: boolean;
};

/** The NPS before an action and after it, and whether it really moved; nothing where that is unknown. */
export function BeforeAfter({ action, found, isPending }: Props) {
  const words = useWords();
  const { t, days } = words;
  if (isPending) {
    return (
      <Box>
        <Skeleton width="320px" height={`${HEIGHT}px`} />
      </Box>
    );
  }
  const own = found?.items.find(({ id }) => id === action);
  if (found === undefined || own === undefined) return null;
  const { weeks, minimumAnswers: minimum } = found;
  const { before, after, comparison, toldOn } = own;
  return (
    <Box>
      <Sides>
        <Side label={t('actions.sides.before', { weeks })} side={before} minimum={minimum} />
        {after !== null && (
          <Side label={t('actions.sides.after', { weeks })} side={after} minimum={minimum} />
        )}
      </Sides>
      {after === null || comparison === null ? (
        <Muted>{t('actions.sides.tooEarly', { weeks, day: days.full(toldOn) })}</Muted>
      ) : (
        <Change $verdict={comparison.verdict}>
          {sayChange(after, comparison, minimum, words)}
        </Change>
      )}
    </Box>
  );
}

type SideProps = { label: string; side: ActionSides['before']; minimum: number };

function Side({ label, side, minimum }: SideProps) {
  const words = useWords();
  const { t, numbers, days } = words;
  const { n, nps, interval, from, to } = side;
  return (
    <div>
      <Label title={days.range(from, to)}>{label}</Label>
      <dd>
        {nps === null ? (
          <Muted as="span">{t('figures.noAnswers')}</Muted>
        ) : (
          <>
            <Nps $isUnsure={n < minimum}>{sayNps(nps, words)}</Nps>
            <Muted as="span">
              {sayRange(interval, words)} · {t('figures.n', { n: numbers.whole(n) })}
            </Muted>
          </>
        )}
      </dd>
    </div>
  );
}
