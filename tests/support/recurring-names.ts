import { handoffs } from '../../backend/handoffs.ts';

/** Work that comes again by itself, and so is never over. */
export const RECURRING_NAMES: readonly string[] = Object.values(handoffs)
  .filter(({ everyMs }) => everyMs !== null)
  .map(({ name }) => name);
