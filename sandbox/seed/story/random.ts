/** Chance that comes out the same at every start. */
export type Random = {
  /** From 0 up to 1. */
  next(): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks what was picked longest ago from this very list, as if from a pile of cards. */
  turn<T>(list: readonly T[]): T;
  /** Picks a key by weights, which need not add up to anything. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  /** Of the normal distribution. */
  normal(mean: number, deviation: number): number;
  /** Of the lognormal distribution: never negative, with a long tail. */
  skewed(median: number, spread: number): number;
  /** How often something happens that happens `mean` times. */
  count(mean: number): number;
};

/** Makes chance from a seed, by Tommy Ettinger's generator "mulberry32". */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const turns = new Map<readonly unknown[], number>();
  const at = <T>(list: readonly T[], index: number): T => {
    if (list.length === 0) throw new Error('nothing to pick from');
    return list[index % list.length] as T;
  };
  const normal = (mean: number, deviation: number): number => {
    const distance = Math.sqrt(-2 * Math.log(1 - next()));
    return mean + deviation * distance * Math.cos(2 * Math.PI * next());
  };
  return {
    next,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, Math.floor(next() * list.length)),
    turn: (list) => {
      const turn = turns.get(list) ?? Math.floor(next() * list.length);
      turns.set(list, turn + 1);
      return at(list, turn);
    },
    weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>): K => {
      let rest = 0;
      // Without copies of the weights: this is asked a hundred thousand times at a start.
      for (const key in weights) rest += weights[key] ?? 0;
      rest *= next();
      let found: K | null = null;
      for (const key in weights) {
        found = key;
        rest -= weights[key] ?? 0;
        if (rest < 0) break;
      }
      if (found === null) throw new Error('nothing to pick from');
      return found;
    },
    normal,
    skewed: (median, spread) => median * Math.exp(normal(0, spread)),
    count: (mean) => {
      let rest = Math.exp(-mean);
      let happened = 0;
      for (let chance = next(); chance > rest; happened += 1) {
        chance -= rest;
        rest *= mean / (happened + 1);
      }
      return happened;
    },
  };
}
