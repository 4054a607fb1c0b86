import { sized } from '../sized.ts';

/** Things that are made before they are needed, since making one takes time that is measured. */
export type Stock<T> = {
  /** Makes so many that this number lies ready. */
  fill(count: number): void;
  /** Gives one that nobody was given before; makes it on the way when none is left. */
  next(): T;
};

/** Keeps a stock of what `make` makes; quick measurements make each on the way. */
export function createStock<T>(make: () => T): Stock<T> {
  const ready: T[] = [];
  return {
    fill(count) {
      while (ready.length < sized({ full: count, quick: 0 })) ready.push(make());
    },
    next: () => ready.pop() ?? make(),
  };
}
