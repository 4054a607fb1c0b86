import type { Category } from '../../shared/nps.ts';

/** Garden's colour variables of a category; always beside its name, never instead of it. */
export const CATEGORY_COLOURS: Readonly<
  Record<Category, { foreground: string; background: string; border: string }>
> = {
  promoter: {
    foreground: 'foreground.success',
    background: 'background.success',
    border: 'border.success',
  },
  passive: {
    foreground: 'foreground.warning',
    background: 'background.warning',
    border: 'border.warning',
  },
  detractor: {
    foreground: 'foreground.danger',
    background: 'background.danger',
    border: 'border.danger',
  },
};
