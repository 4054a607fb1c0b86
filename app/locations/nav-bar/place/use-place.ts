import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useZaf, useZafConnection } from '../../../zaf/use-zaf.ts';
import { createPlaces, type Places } from './create-places.ts';
import type { Place } from './place.ts';

/** A host that answers takes a tenth of it; nobody waits longer for one that does not. */
const HOST_WITHIN_MS = 500;
/** A host that knows the app names the route in its next message, if it has one. */
const ROUTE_WITHIN_MS = 50;

type Way = {
  place: Place;
  places: Places;
  /** Whether the place is meant: an address without a room may yet be told one by the host. */
  isSettled: boolean;
};

/** Gives the workspace its way: where it is, and how to go on. */
export function usePlace(): Way {
  const zaf = useZaf();
  const places = useMemo(() => createPlaces(zaf), [zaf]);
  const place = useSyncExternalStore(places.subscribe, places.current);
  const isConnecting = useZafConnection().state === 'connecting';
  const [isWaitedFor, setIsWaitedFor] = useState(false);
  useEffect(() => {
    const wait = isConnecting ? HOST_WITHIN_MS : ROUTE_WITHIN_MS;
    const timer = setTimeout(() => setIsWaitedFor(true), wait);
    return () => clearTimeout(timer);
  }, [isConnecting]);
  useEffect(() => {
    // A browser goes to the top with a page of its own; so does a room.
    window.scrollTo(0, 0);
  }, [place.room]);
  return { place, places, isSettled: place.room !== '' || isWaitedFor };
}
