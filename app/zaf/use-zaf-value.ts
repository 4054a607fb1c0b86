import { useCallback, useEffect, useState } from 'react';
import { useZaf } from './use-zaf.ts';
import { useZafEvent } from './use-zaf-event.ts';

/** Reads a value from the host, again on each of the events; `undefined` while not known. */
export function useZafValue(path: string, events: readonly string[]): unknown {
  const zaf = useZaf();
  const [value, setValue] = useState<unknown>(undefined);
  const read = useCallback(() => {
    zaf?.get(path).then(setValue, () => setValue(undefined));
  }, [zaf, path]);
  useEffect(read, [read]);
  useZafEvent(events, read);
  return value;
}
