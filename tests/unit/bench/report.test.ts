import { expect, it } from 'vitest';
import { asText } from '../../bench/harness/as-text.ts';
import { report, takeReports } from '../../bench/report.ts';

const MACHINE = { cpu: 'Any', cores: 2, memoryGb: 8, os: 'Linux' };

it('refuses figures that have measured nothing', () => {
  expect(() => report('Empty', [])).toThrow('no figures');
  expect(() => report('Empty', [{ what: 'a', unit: 's', values: [] }])).toThrow('no values');
  for (const value of [NaN, Infinity]) {
    const figure = { what: 'a', unit: 's', values: [1, value] };
    expect(() => report('Odd', [figure])).toThrow('no number');
  }
  expect(takeReports()).toEqual([]);
});

it('tells median, spread, and whether the median meets its budget', () => {
  report('Speed', [
    { what: 'ratio', unit: '', values: [0.5, 0.9, 0.7], budget: { atLeast: 0.7 } },
    { what: 'wait', unit: 'ms', values: [60, 40, 80, 120], budget: { atMost: 50 } },
  ]);
  const text = asText({
    isQuick: false,
    machine: MACHINE,
    versions: { Node: '20' },
    reports: takeReports(),
  });
  expect(text).toContain('ratio  0.700 (0.500 to 0.900)  budget at least 0.7: met');
  expect(text).toContain('wait   70.0 ms (40.0 to 120)  budget at most 50: MISSED');
});
