import { useEffect, useState } from 'react';

/** Follows a flag on its way up only after a while: quick work needs no spinner. */
export function useDelayedFlag(flag: boolean, delayMs: number): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!flag) {
      setShown(false);
      return undefined;
    }
    const timer = setTimeout(() => setShown(true), delayMs);
    return () => clearTimeout(timer);
  }, [flag, delayMs]);
  return flag && isShown;
}
