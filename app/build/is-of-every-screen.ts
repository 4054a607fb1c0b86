import type { Rolldown } from 'vite';

type InfoOf = (id: string) => Pick<Rolldown.ModuleInfo, 'importers'> | null;

const ENTRY = /\/app\/main\.tsx$/;
const SCREENS = [/\/app\/locations\/ticket-sidebar\//, /\/app\/locations\/nav-bar\//];

/**
 * Tells whether a module of ours is needed whichever screen is shown.
 *
 * By the entry, or by each of the screens: left alone, one or two of those at a time would be
 * files of their own, each of which costs an agent beside a ticket a request for a few hundred
 * bytes.
 */
export function isOfEveryScreen(id: string, infoOf: InfoOf): boolean {
  const needing = new Set([id]);
  // What is added meanwhile is gone through as well.
  for (const each of needing) {
    for (const next of infoOf(each)?.importers ?? []) needing.add(next);
  }
  const all = [...needing];
  const isNeededBy = (file: RegExp) => all.some((each) => file.test(each));
  return isNeededBy(ENTRY) || SCREENS.every(isNeededBy);
}
