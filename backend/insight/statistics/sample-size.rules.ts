import { Z_95 } from './nps-interval.rules.ts';

/** How much single answers usually differ, where too few can tell. */
export const USUAL_VARIANCE = 0.67;

/**
 * How many answers it takes for an interval of `margin` points to either side.
 *
 * That of the adjusted interval solved for n, hence the 3. `variance` is of one answer, as 1, 0
 * or −1.
 */
export function answersNeeded(margin: number, variance: number): number {
  return Math.max(0, Math.ceil((variance * Z_95 ** 2) / (margin / 100) ** 2 - 3));
}

/** The margin, in points to either side, that so many answers have; see {@link answersNeeded}. */
export function marginOf(answers: number, variance: number): number {
  return 100 * Z_95 * Math.sqrt(variance / (answers + 3));
}
