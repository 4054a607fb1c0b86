import { useEffect, useRef } from 'react';
import { useZafEvent } from '../../zaf/use-zaf-event.ts';

/** Zendesk tells the app of an update sooner than it tells the backend. */
const SECOND_LOOK_MS = 4000;

/** What Zendesk tells the app when an agent has changed the ticket. */
export const TICKET_EVENTS = ['ticket.updated', 'ticket.status.changed'];

type Options = { everyMs: number; isPaused: boolean };

/**
 * Refreshes when something may have changed: events of the ticket, network, and by the clock.
 *
 * The clock stands still while nobody looks: browser tab hidden, or another ticket's tab
 * open in Zendesk. Coming back refreshes at once.
 */
export function useRefreshTriggers(refresh: () => void, { everyMs, isPaused }: Options): void {
  const isActive = useRef(true);
  const secondLook = useRef<ReturnType<typeof setTimeout>>(undefined);

  const refreshIfSeen = (): void => {
    if (!isPaused && isActive.current && document.visibilityState === 'visible') refresh();
  };
  const latest = useRef(refreshIfSeen);
  useEffect(() => {
    latest.current = refreshIfSeen;
  });

  useZafEvent(TICKET_EVENTS, () => {
    latest.current();
    clearTimeout(secondLook.current);
    secondLook.current = setTimeout(() => latest.current(), SECOND_LOOK_MS);
  });
  useZafEvent(['app.deactivated'], () => {
    isActive.current = false;
  });
  useZafEvent(['app.activated'], (data) => {
    isActive.current = true;
    // The first one only says that the app was loaded, and so was its data.
    if (!isFirstLoad(data)) latest.current();
  });

  useEffect(() => {
    const look = (): void => latest.current();
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);

  useEffect(() => {
    const look = (): void => latest.current();
    document.addEventListener('visibilitychange', look);
    // Also on the way down: the failing load is what tells the agent.
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      clearTimeout(secondLook.current);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
}

function isFirstLoad(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'firstLoad' in data && data.firstLoad === true
  );
}
