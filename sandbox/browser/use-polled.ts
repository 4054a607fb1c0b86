import { useCallback, useEffect, useState } from 'react';
import { getJson } from './api.ts';

/** What a poll has brought so far. */
export type Polled<T> = { data: T | null; error: string | null; refresh: () => Promise<void> };

/** Reads a resource again and again while the page is visible. */
export function usePolled<T>(path: string, everyMs = 2000): Polled<T> {
  const [state, setState] = useState<{ path: string; data: T | null; error: string | null }>({
    path,
    data: null,
    error: null,
  });
  const refresh = useCallback(async () => {
    try {
      const data = await getJson<T>(path);
      setState({ path, data, error: null });
    } catch (error) {
      const message = error instanceof Error ? error.message : 'The sandbox does not answer';
      setState((before) => ({
        path,
        data: before.path === path ? before.data : null,
        error: message,
      }));
    }
  }, [path]);

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => {
      if (!document.hidden) void refresh();
    }, everyMs);
    const handleVisible = (): void => {
      if (!document.hidden) void refresh();
    };
    document.addEventListener('visibilitychange', handleVisible);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', handleVisible);
    };
  }, [refresh, everyMs]);

  // What was read for another address must not be shown for this one.
  return state.path === path ? { ...state, refresh } : { data: null, error: null, refresh };
}
