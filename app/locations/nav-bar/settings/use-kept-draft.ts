import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { SettingsState } from '../../../../shared/contracts/settings.ts';
import type { Settings } from '../../../../shared/settings.ts';
import { cleanDraft } from './model/clean-draft.ts';
import { deepEqual } from './model/deep-equal.ts';

/** A draft that nobody has saved yet, and what it was made from. */
export type KeptDraft = { base: SettingsState; draft: Settings };

/**
 * Keeps an unsaved draft as long as the page, and warns before leaving.
 *
 * So other rooms can be looked at meanwhile. Nothing of it is stored in the browser.
 */
export function useKeptDraft({ getValues }: UseFormReturn<Settings>, base: SettingsState): void {
  const queries = useQueryClient();
  const latest = useRef(base);
  latest.current = base;
  useEffect(() => {
    const isChanged = () => !deepEqual(cleanDraft(getValues()), latest.current.settings);
    const warn = (event: BeforeUnloadEvent) => {
      if (isChanged()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      const kept: KeptDraft | undefined = isChanged()
        ? { base: latest.current, draft: structuredClone(getValues()) }
        : undefined;
      queries.setQueryDefaults(['settings', 'draft'], { gcTime: Infinity });
      if (kept === undefined) queries.removeQueries({ queryKey: ['settings', 'draft'] });
      else queries.setQueryData(['settings', 'draft'], kept);
    };
  }, [getValues, queries]);
}
