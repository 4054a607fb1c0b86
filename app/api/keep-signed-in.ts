import type { Api } from './create-api.ts';

const CHECK_EVERY_MS = 60_000;

/**
 * Keeps the agent signed in while the browser tab is visible; returns how to stop.
 *
 * On its own clock, since a ticket in a background tab of Zendesk makes no calls, yet
 * must work when the agent comes back to it.
 */
export function keepSignedIn(api: Api): () => void {
  const check = (): void => {
    if (document.visibilityState === 'visible') void api.renewIfDue();
  };
  const timer = setInterval(check, CHECK_EVERY_MS);
  document.addEventListener('visibilitychange', check);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', check);
  };
}
