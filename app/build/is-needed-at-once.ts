import type { Rolldown } from 'vite';

type InfoOf = (id: string) => Pick<Rolldown.ModuleInfo, 'importers' | 'dynamicImporters'> | null;

const ENTRY = /\/app\/main\.tsx$/;
const SIDEBAR = /\/app\/locations\/ticket-sidebar\/TicketSidebar\.tsx$/;

/**
 * Tells whether a module is needed at once beside a ticket, and elsewhere as well.
 *
 * By the entry; or by the sidebar and by what is fetched at other times, the nav bar's rooms among
 * it. Left alone, one or two of those at a time would be files of their own, each of which costs an
 * agent beside a ticket a request for a few hundred bytes.
 */
export function isNeededAtOnce(id: string, infoOf: InfoOf): boolean {
  const needing = new Set([id]);
  // What is added meanwhile is gone through as well.
  for (const each of needing) {
    for (const next of infoOf(each)?.importers ?? []) needing.add(next);
  }
  const all = [...needing];
  const isNeededBy = (file: RegExp) => all.some((each) => file.test(each));
  const isFetched = (each: string) => (infoOf(each)?.dynamicImporters ?? []).length > 0;
  const isNeededElsewhere = () => all.some((each) => isFetched(each) && !SIDEBAR.test(each));
  return isNeededBy(ENTRY) || (isNeededBy(SIDEBAR) && isNeededElsewhere());
}
