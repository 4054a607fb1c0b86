import { writeSync } from 'node:fs';
import type { Budget, Figure } from '../report.ts';
import { sized } from '../sized.ts';

/** What one round found on one side, by what was measured. */
export type Measured = Record<string, number>;

/** The two sides of a comparison; each measures once, while the other side rests. */
export type Sides = { product: () => Promise<Measured>; floor: () => Promise<Measured> };

type Options = {
  unit: string;
  /** At least five, but for a quick look. */
  rounds?: number;
  budgets?: Record<string, Budget>;
};

/** Measures product and floor in turns, and gives each figure of both with its ratio a round. */
export async function alternate(
  what: string,
  sides: Sides,
  { unit, rounds = 5, budgets = {} }: Options,
): Promise<Figure[]> {
  const product: Measured[] = [];
  const floor: Measured[] = [];
  const last = sized({ full: rounds, quick: 1 });
  for (let round = 1; round <= last; round += 1) {
    say(`${what}: round ${round} of ${last}`);
    product.push(await sides.product());
    floor.push(await sides.floor());
  }
  return Object.keys(product[0] ?? {}).flatMap((key) => {
    const ours = valuesOf(product, key);
    const theirs = valuesOf(floor, key);
    const ratios = ours.map((value, round) => value / (theirs[round] ?? NaN));
    const budget = budgets[key];
    return [
      { what: `${what}, ${key}: product`, unit, values: ours },
      { what: `${what}, ${key}: floor`, unit, values: theirs },
      { what: `${what}, ${key}: ratio`, unit: '', values: ratios, ...(budget && { budget }) },
    ];
  });
}

/** One figure over the rounds. */
function valuesOf(rounds: readonly Measured[], key: string): number[] {
  return rounds.map((measured) => measured[key] ?? NaN);
}

/** Tells whoever waits how far it is; nothing that belongs to the result. */
export function say(line: string): void {
  if (process.env['BENCH_RESULT'] !== undefined) writeSync(2, `${line}\n`);
}
