import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Category } from '../../shared/nps.ts';
import { useLanguage } from '../language/use-language.ts';
import { CATEGORY_COLOURS } from './category-colours.ts';

const Box = styled.span<{ $category: Category; $isLarge: boolean }>`
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: ${({ theme, $isLarge }) => theme.space.base * ($isLarge ? 14 : 6)}px;
  height: ${({ theme, $isLarge }) => theme.space.base * ($isLarge ? 14 : 6)}px;
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme, $category }) => getColor({ theme, variable: CATEGORY_COLOURS[$category].border })};
  border-radius: ${({ theme, $isLarge }) =>
    $isLarge ? theme.borderRadii.lg : theme.borderRadii.md};
  background: ${({ theme, $category }) =>
    getColor({ theme, variable: CATEGORY_COLOURS[$category].background })};
  color: ${({ theme, $category }) =>
    getColor({ theme, variable: CATEGORY_COLOURS[$category].foreground })};
  font-size: ${({ theme, $isLarge }) => ($isLarge ? theme.fontSizes.xxl : theme.fontSizes.sm)};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  font-variant-numeric: tabular-nums;
  line-height: 1;
`;

type Props = { score: number; category: Category; isLarge?: boolean };

/** A score in the colour of its category, read out as "9 out of 10". */
export function ScoreBadge({ score, category, isLarge = false }: Props) {
  const { t } = useLanguage();
  return (
    <Box $category={category} $isLarge={isLarge} role="img" aria-label={t('scoreOf', { score })}>
      {score}
    </Box>
  );
}
