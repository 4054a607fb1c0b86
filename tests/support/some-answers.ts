import fc from 'fast-check';

const count = fc.nat({ max: 1_000_000 });

/** Counts of categories with at least one answer. */
export const someAnswers = fc
  .record({ promoters: count, passives: count, detractors: count })
  .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);
