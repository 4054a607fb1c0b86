import { useEffect, useRef } from 'react';
import { useZaf } from './use-zaf.ts';

/** Runs a handler on events of the host; the newest handler, from mount to unmount. */
export function useZafEvent(events: readonly string[], handler: (data: unknown) => void): void {
  const zaf = useZaf();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  const names = events.join(' ');
  useEffect(() => {
    if (zaf === null) return undefined;
    const stops = names.split(' ').map((event) => zaf.on(event, (data) => latest.current(data)));
    return () => stops.forEach((stop) => stop());
  }, [zaf, names]);
}
