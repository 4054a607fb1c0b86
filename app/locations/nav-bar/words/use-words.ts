import { createContext, useContext } from 'react';
import type { Words } from './words.types.ts';

/** Carries the workspace's words; provided once by `NavBar`. */
export const WordsContext = createContext<Words | null>(null);

/** Gives a component of the workspace its words. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords needs a WordsContext around it');
  return words;
}
