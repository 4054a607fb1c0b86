import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decompose } from '../../../../backend/insight/statistics/decomposition.rules.ts';
import { npsOf, type CategoryCounts } from '../../../../shared/nps.ts';

const counts = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
});
const none = counts(0, 0, 0);

describe('why an NPS moved', () => {
  it('is split into mix and change as published', () => {
    const [mail, chat] = decompose([
      { key: 'mail', earlier: counts(60, 25, 15), later: counts(45, 20, 10) },
      { key: 'chat', earlier: counts(30, 40, 30), later: counts(45, 60, 60) },
    ]);
    expect(mail?.mix).toBeCloseTo(-5.7, 2);
    expect(mail?.change).toBeCloseTo(0.68, 2);
    expect(chat?.mix).toBeCloseTo(-3.74, 2);
    expect(chat?.change).toBeCloseTo(-5.4, 2);
  });

  it('makes a part that came or went all mix', () => {
    const effects = decompose([
      { key: 'mail', earlier: counts(60, 25, 15), later: none },
      { key: 'chat', earlier: none, later: counts(30, 40, 30) },
    ]);
    expect(effects.map(({ change }) => change)).toEqual([0, 0]);
  });

  it('says nothing where one period has no answers', () => {
    expect(decompose([{ key: 'mail', earlier: none, later: counts(1, 0, 0) }])).toEqual([]);
    expect(decompose([])).toEqual([]);
  });

  it('adds up to the change of the whole, exactly', () => {
    const few = fc.nat({ max: 300 });
    const some = fc.record({ promoters: few, passives: few, detractors: few });
    const part = fc.record({ key: fc.string(), earlier: some, later: some });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const before = npsOf(sum(parts.map(({ earlier }) => earlier)));
        const after = npsOf(sum(parts.map(({ later }) => later)));
        fc.pre(before !== null && after !== null);
        const effects = decompose(parts);
        const total = effects.reduce((all, { mix, change }) => all + mix + change, 0);
        expect(total).toBeCloseTo(after - before, 8);
      }),
    );
  });
});

function sum(all: CategoryCounts[]): CategoryCounts {
  return all.reduce(
    (one, other) =>
      counts(
        one.promoters + other.promoters,
        one.passives + other.passives,
        one.detractors + other.detractors,
      ),
    none,
  );
}
