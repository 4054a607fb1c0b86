import type { ToastKind } from './Toasts.tsx';
import { createContext, useContext } from 'react';
import type { OverviewData, PersonData } from '../../pages/page-data.types.ts';

/** Holds what every page knows: the clock, the agents, the way so far. */
export type Shell = {
  overview: OverviewData;
  refresh: () => Promise<void>;
  agent: PersonData;
  setAgent: (id: number) => void;
  toast: (message: string, kind?: ToastKind) => void;
};

/** Carries the shell down to the pages. */
export const ShellContext = createContext<Shell | null>(null);

/** Gives a page what the shell knows. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('useShell outside of the shell');
  return shell;
}
