import { useEffect, useState } from 'react';

const TICK_MS = 15_000;

/**
 * The present, kept fresh, so that "in 2 minutes" does not stand still.
 *
 * The service's clock counts, since all instants come from it; `leadMs` is how far it runs ahead
 * of the browser's.
 */
export function useNow(leadMs: number): number {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return Date.now() + leadMs;
}
