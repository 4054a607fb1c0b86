import type { Zaf } from '../../../zaf/zaf.types.ts';
import { ROUTE_CHANGED } from '../../../zaf/create-zaf.ts';
import { hashOf, pathInRoute, pathOf, placeInHash, placeInPath, slugOf } from './place.ts';
import type { Place } from './place.ts';

/** Whether a step can be gone back, or takes the place of the last one. */
export type Step = 'push' | 'replace';

/** How long the host may take to tell of a step that it was asked for. */
const NEWS_WITHIN_MS = 2000;

/** The way through the workspace: where somebody is, and how they go on. */
export interface Places {
  current(): Place;
  /** Goes elsewhere; nothing happens where one is there already. */
  go(place: Place, step?: Step): void;
  /** Listens to changes; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** An address in Zendesk that leads here, for somebody else; `null` without Zendesk. */
  link(): Promise<string | null>;
}

/**
 * Keeps the place in the address: it can be sent, reloaded and gone back from.
 *
 * A host that names the route of the page itself keeps it in its own address: then each step goes
 * there, and comes back as news, and only the frame's address is corrected. Otherwise the frame's
 * own history has the steps, and the browser's back button finds them there.
 */
export function createPlaces(zaf: Zaf | null, frame: Window = window): Places {
  let place = placeInHash(frame.location.hash);
  let doesHostRoute = false;
  /** Steps whose news are on their way; others may have followed before they arrive. */
  const asked = new Set<string>();
  const listeners = new Set<() => void>();

  const settle = (next: Place): void => {
    if (hashOf(next) === hashOf(place)) return;
    place = next;
    for (const listener of listeners) listener();
  };
  const write = (next: Place, step: Step): void => {
    const address = `${frame.location.pathname}${frame.location.search}${hashOf(next)}`;
    if (step === 'push') frame.history.pushState(null, '', address);
    else frame.history.replaceState(null, '', address);
  };
  const hearHost = (data: unknown): void => {
    const path = pathInRoute(data);
    if (path === null) return;
    doesHostRoute = true;
    if (asked.delete(path)) return;
    const next = placeInPath(path);
    write(next, 'replace');
    settle(next);
  };
  const hearFrame = (): void => settle(placeInHash(frame.location.hash));
  const openInHost = async (host: Zaf, next: Place): Promise<void> => {
    const path = pathOf(next);
    asked.add(path);
    setTimeout(() => asked.delete(path), NEWS_WITHIN_MS);
    await host.openRoute(slugOf(await host.appName()), path);
  };

  // What stands in the frame's address already is newer than where the host once led.
  if (place.room === '') hearHost(zaf?.route());
  return {
    current: () => place,
    go(next, step = 'push') {
      if (hashOf(next) === hashOf(place)) return;
      if (zaf !== null && doesHostRoute && step === 'push') {
        write(next, 'replace');
        openInHost(zaf, next).catch(() => write(next, 'push'));
      } else {
        write(next, step);
      }
      settle(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      const stop = zaf?.on(ROUTE_CHANGED, hearHost);
      // What was told since the first look at it, when nobody listened yet.
      if (place.room === '') hearHost(zaf?.route());
      frame.addEventListener('popstate', hearFrame);
      return () => {
        listeners.delete(listener);
        stop?.();
        frame.removeEventListener('popstate', hearFrame);
      };
    },
    async link() {
      if (zaf === null) return null;
      return `${zaf.origin}/agent/apps/${slugOf(await zaf.appName())}/${pathOf(place)}`;
    },
  };
}
