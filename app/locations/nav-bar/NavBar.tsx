import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { LoadingSkeleton } from '../../components/LoadingSkeleton.tsx';
import type { LocationProps } from '../location.types.ts';
import { createQueryClient } from './data/create-query-client.ts';
import { NoAccess } from './layout/NoAccess.tsx';
import { Page } from './layout/Page.tsx';
import { Workspace } from './Workspace.tsx';
import { loadWords } from './words/load-words.ts';
import { WordsContext } from './words/use-words.ts';
import type { Words } from './words/words.types.ts';

/**
 * The workspace of leads and admins, a page of its own in Zendesk.
 *
 * Whoever is neither is told whom to ask; the backend would refuse them whatever stood here.
 */
export function NavBar({ page, api }: LocationProps) {
  const [client] = useState(createQueryClient);
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    loadWords(page.locale).then(setWords, (error: unknown) => {
      // For the boundary around it, where it can be tried again.
      setWords(() => {
        throw error;
      });
    });
  }, [page.locale]);

  if (words === null) {
    return (
      <Page>
        <LoadingSkeleton />
      </Page>
    );
  }
  return (
    <WordsContext.Provider value={words}>
      {page.role === 'agent' ? (
        <NoAccess />
      ) : (
        <QueryClientProvider client={client}>
          <Workspace api={api} role={page.role} />
        </QueryClientProvider>
      )}
    </WordsContext.Provider>
  );
}
