import type { Rolldown } from 'vite';

type InfoOf = (id: string) => Pick<Rolldown.ModuleInfo, 'importers'> | null;

/** The nav bar, and the form which beside a ticket is fetched when somebody asks for it. */
const OF_NAV_BAR = /\/app\/(?:locations\/nav-bar|components\/outcome)\//;
const OF_LIBRARY = /\/node_modules\//;
/** The schema of the settings brings a larger zod than all else of the app needs. */
const OF_SHARED = /\/shared\//;
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
    if (OF_NAV_BAR.test(each)) continue;
    const importers = infoOf(each)?.importers ?? [];
    // What is nobody's screen and no library may still be needed by the nav bar alone.
    if (!OF_LIBRARY.test(each) && !OF_SHARED.test(each)) return false;
    for (const next of importers) needing.add(next);
  }
  return true;
}
