// The package has no types of its own; these are the parts that are used.
declare module 'jstat' {
  const jstat: {
    jStat: {
      median(values: readonly number[]): number;
      normal: { cdf(x: number, mean: number, deviation: number): number };
      chisquare: { cdf(x: number, degrees: number): number };
      binomial: { cdf(successes: number, trials: number, probability: number): number };
    };
  };
  export default jstat;
}
