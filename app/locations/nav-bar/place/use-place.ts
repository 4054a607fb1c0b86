import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useZaf } from '../../../zaf/use-zaf.ts';
import { createPlaces, type Places } from './create-places.ts';
import type { Place } from './place.ts';

/** Gives the workspace its way: where it is, and how to go on. */
export function usePlace(): { place: Place; places: Places } {
  const zaf = useZaf();
  const places = useMemo(() => createPlaces(zaf), [zaf]);
  const place = useSyncExternalStore(places.subscribe, places.current);
  useEffect(() => {
    // A browser goes to the top with a page of its own; so does a room.
    window.scrollTo(0, 0);
  }, [place.room]);
  return { place, places };
}
