// The package has no types of its own; these are the parts that are used.
declare module 'jstat' {
  const jstat: {
    jStat: { normal: { cdf(x: number, mean: number, deviation: number): number } };
  };
  export default jstat;
}
