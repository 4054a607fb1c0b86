import type { Representativeness } from '../../../../shared/contracts/representativeness.ts';

type Part = Representativeness['parts'][number];

/** The parts that lack, and that have, the most answers; `null` without two of them. */
export function furthestParts(parts: readonly Part[]): { least: Part; most: Part } | null {
  const sorted = parts.toSorted((a, b) => a.answered - a.expected - (b.answered - b.expected));
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least === undefined || most === undefined || least === most ? null : { least, most };
}

/** How an effect is called: Cohen's limits for √(χ²/n). */
export function effectSize(effect: number): 'small' | 'middling' | 'large' {
  if (effect >= 0.5) return 'large';
  return effect >= 0.3 ? 'middling' : 'small';
}
