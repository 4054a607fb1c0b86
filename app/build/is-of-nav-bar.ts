import type { Rolldown } from 'vite';

type InfoOf = (id: string) => Pick<Rolldown.ModuleInfo, 'importers'> | null;

const OF_NAV_BAR = /\/app\/locations\/nav-bar\//;
const OF_LIBRARY = /\/node_modules\//;
/** What Garden's theme has for menus and dialogs: all import it from one file, whoever needs it. */
const OF_WHAT_FLOATS =
  /\/react-theming\/.*\/(?:arrowStyles|getArrowPosition|getFloatingPlacements|getMenuPosition|menuStyles|useDocument|useWindow)\.js$/;

/**
 * Tells whether only the nav bar needs a module of a library.
 *
 * Those go into chunks of their own, so that beside a ticket nobody waits for them.
 */
export function isOfNavBar(id: string, infoOf: InfoOf): boolean {
  if (OF_WHAT_FLOATS.test(id)) return true;
  const needing = new Set([id]);
  // What is added meanwhile is gone through as well.
  for (const each of needing) {
    if (OF_LIBRARY.test(each)) for (const next of infoOf(each)?.importers ?? []) needing.add(next);
    else if (!OF_NAV_BAR.test(each)) return false;
  }
  return true;
}
