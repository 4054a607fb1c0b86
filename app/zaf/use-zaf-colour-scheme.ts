import { useEffect, useRef } from 'react';
import { useZaf } from './use-zaf.ts';

/** Light or dark, as Zendesk shows itself to this agent. */
export type ColourScheme = 'light' | 'dark';

/** Tells a colour scheme from any other value. */
export function isColourScheme(value: unknown): value is ColourScheme {
  return value === 'light' || value === 'dark';
}

/**
 * Reports the host's colour scheme, at the start and whenever it changes.
 *
 * Never reports when the host knows none; what the system prefers applies then.
 */
export function useZafColourScheme(onScheme: (scheme: ColourScheme) => void): void {
  const zaf = useZaf();
  const latest = useRef(onScheme);
  useEffect(() => {
    latest.current = onScheme;
  });
  useEffect(() => {
    if (zaf === null) return undefined;
    let isMounted = true;
    const report = (scheme: unknown): void => {
      if (isMounted && isColourScheme(scheme)) latest.current(scheme);
    };
    zaf.get('colorScheme').then(report, () => undefined);
    const stop = zaf.on('colorScheme.changed', report);
    return () => {
      isMounted = false;
      stop();
    };
  }, [zaf]);
}
