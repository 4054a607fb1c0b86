import { createContext, useContext } from 'react';

/** Whether a chart is for paper: then its table stands below it, and nothing can be pressed. */
export const Printed = createContext(false);

/** Tells a chart whether it is for paper. */
export function useIsPrinted(): boolean {
  return useContext(Printed);
}
