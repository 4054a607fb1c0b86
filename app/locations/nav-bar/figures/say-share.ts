import type { Words } from '../words/words.types.ts';

/** A share of 0 to 1 in whole per cents, or tenths below one. */
export function sayShare(share: number, { numbers }: Words): string {
  const percent = 100 * share;
  return `${percent > 0 && percent < 1 ? numbers.tenth(percent) : numbers.whole(percent)}\u00a0%`;
}
