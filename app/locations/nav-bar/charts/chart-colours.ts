import { getColor } from '@zendeskgarden/react-theming';
import type { DefaultTheme } from 'styled-components';
import type { Category } from '../../../../shared/nps.ts';
import { CATEGORY_COLOURS } from '../../../components/category-colours.ts';

/**
 * The colour of a category's area in a chart.
 *
 * The middle one is much lighter than its neighbours, in the dark much darker: that holds also
 * where red and green look the same, and in grey.
 */
export function fillOf(theme: DefaultTheme, category: Category): string {
  if (category === 'passive') {
    return getColor({ theme, hue: 'warningHue', light: { shade: 400 }, dark: { shade: 700 } });
  }
  return getColor({ theme, variable: CATEGORY_COLOURS[category].foreground });
}
