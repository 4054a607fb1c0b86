import type { Decomposition } from '../../../../shared/contracts/decomposition.ts';

/** A part of a change: it begins where those above it have led. */
export type WaterfallStep = {
  key: string;
  name: string | null;
  mix: number;
  change: number;
  /** Where the NPS stands before this part, and after it. */
  start: number;
  end: number;
  /** How many parts stand together here; 1 for a part of its own. */
  parts: number;
};

/** More than can be told apart at a glance. */
const MOST = 6;

/**
 * Lays the parts of a change one after another, from then to now.
 *
 * Those that moved it most come first; what is too small to be seen stands together at the end.
 */
export function waterfallSteps({ then, parts }: Decomposition): WaterfallStep[] {
  if (then.nps === null) return [];
  const sorted = parts.toSorted((a, b) => weightOf(b) - weightOf(a));
  // One that is left over may as well stand for itself.
  const own = sorted.length <= MOST + 1 ? sorted : sorted.slice(0, MOST);
  const others = sorted.slice(own.length);
  const listed = own.map((part) => ({ ...part, parts: 1 }));
  if (others.length > 0) {
    listed.push({
      key: '*',
      name: null,
      mix: sum(others.map(({ mix }) => mix)),
      change: sum(others.map(({ change }) => change)),
      parts: others.length,
    });
  }
  let at = then.nps;
  return listed.map((part) => {
    const start = at;
    at += part.mix + part.change;
    return { ...part, start, end: at };
  });
}

function weightOf({ mix, change }: { mix: number; change: number }): number {
  return Math.abs(mix + change);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
