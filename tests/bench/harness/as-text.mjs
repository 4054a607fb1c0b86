/** Writes a result for a person at a terminal. */
export function asText({ machine, versions, isQuick, reports }) {
  const { cpu, cores, memoryGb, os } = machine;
  const used = Object.entries(versions).map(([what, version]) => `${what} ${version}`);
  const head = [
    `${cpu}, ${cores} cores, ${memoryGb} GB, ${os}`,
    used.join(', '),
    ...(isQuick ? ['Quick: shows that it runs, the figures mean nothing.'] : []),
  ];
  return [...head, ...reports.flatMap(reportLines), ''].join('\n');
}

function reportLines({ title, rounds, rows }) {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, unit, median, low, high, budget, isMet }) => {
    const value = `${format(median)}${unit && ` ${unit}`}`;
    const spread = `(${format(low)} to ${format(high)})`;
    return `  ${what.padEnd(width)}  ${value} ${spread}${budgetText(budget, isMet)}`;
  });
  return ['', title, `  median (lowest to highest), rounds: ${rounds}`, ...lines];
}

function budgetText(budget, isMet) {
  if (budget === undefined) return '';
  const { atLeast, atMost } = budget;
  const bounds = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ];
  return `  budget ${bounds.join(', ')}: ${isMet ? 'met' : 'MISSED'}`;
}

function format(value) {
  if (value === 0 || Math.abs(value) >= 100) return value.toFixed(0);
  return value.toPrecision(3);
}
