import type { Budget, Report, Row } from '../report.ts';
import type { Machine } from './describe-machine.ts';

/** All that a measurement says. */
export type Result = {
  isQuick: boolean;
  machine: Machine;
  versions: Record<string, string>;
  reports: readonly Report[];
};

/** Writes a result for a person at a terminal. */
export function asText({ isQuick, machine, versions, reports }: Result): string {
  const { cpu, cores, memoryGb, os } = machine;
  const head = [
    `${cpu}, ${cores} cores, ${memoryGb} GB, ${os}`,
    Object.entries(versions)
      .map(([what, version]) => `${what} ${version}`)
      .join(', '),
    ...(isQuick ? ['Quick: shows that it runs; the figures mean nothing.'] : []),
  ];
  return [...head, ...reports.flatMap(reportLines), ''].join('\n');
}

function reportLines({ title, rounds, rows }: Report): string[] {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map((row) => `  ${row.what.padEnd(width)}  ${valueText(row)}`);
  return ['', title, `  median (lowest to highest) of ${rounds} rounds`, ...lines];
}

function valueText({ unit, median, low, high, budget, isMet }: Row): string {
  const value = `${format(median)}${unit && ` ${unit}`} (${format(low)} to ${format(high)})`;
  if (budget === undefined) return value;
  return `${value}  budget ${budgetText(budget)}: ${isMet ? 'met' : 'MISSED'}`;
}

function budgetText({ atLeast, atMost }: Budget): string {
  const least = atLeast === undefined ? [] : [`at least ${atLeast}`];
  const most = atMost === undefined ? [] : [`at most ${atMost}`];
  return [...least, ...most].join(', ');
}

function format(value: number): string {
  return value === 0 || Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
