import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormContext, type FieldPath } from 'react-hook-form';
import type { SettingsCheck, SettingsState } from '../../../../../shared/contracts/settings.ts';
import type { Settings } from '../../../../../shared/settings.ts';
import { ProblemError } from '../../../../api/failure.ts';
import {
  checkSettings,
  getSettings,
  putSettings,
  restoreSettings,
} from '../../../../api/settings.ts';
import { cleanDraft } from '../model/clean-draft.ts';
import { bodyOf } from '../model/draft-of.ts';
import { useSettingsRoom } from '../settings-context.ts';
import { collectFaults } from './collect-faults.ts';
import type { SettingsFault } from './FaultList.tsx';

/** Where saving stands. */
type Step =
  | { kind: 'idle' }
  | { kind: 'review'; draft: Settings; check: SettingsCheck }
  | { kind: 'back_test'; draft: Settings }
  | { kind: 'conflict'; draft: Settings; theirs: SettingsState }
  /** `before` is what undoing brings back. */
  | { kind: 'saved'; before: SettingsState };

/** The way from a draft to what is stored: check, look, save; and back again. */
export function useSaving() {
  const { api, base, startFrom } = useSettingsRoom();
  const form = useFormContext<Settings>();
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const [faults, setFaults] = useState<readonly SettingsFault[]>([]);

  const refuse = (found: readonly SettingsFault[]) => {
    for (const { field, message } of found) {
      if (field !== '') form.setError(field as FieldPath<Settings>, { type: 'server', message });
    }
    setFaults(found);
    setStep({ kind: 'idle' });
  };
  const takeStored = (stored: SettingsState, before: SettingsState) => {
    startFrom(stored);
    setStep({ kind: 'saved', before });
    void queries.invalidateQueries({ queryKey: ['settings', 'versions'] });
  };
  /** Tells faults and conflicts; anything else is the caller's to show. */
  const handleRefusal = async (error: unknown, draft: Settings): Promise<void> => {
    const problem = error instanceof ProblemError ? error.problem : null;
    if (problem?.code === 'changed_meanwhile') {
      setStep({ kind: 'conflict', draft, theirs: await getSettings(api) });
    } else if (problem?.errors !== undefined && problem.errors.length > 0) {
      refuse(problem.errors);
    } else throw error;
  };

  /** The draft with what there is to say of it; `null` for one with faults, which are told. */
  const readDraft = async (): Promise<{ draft: Settings; check: SettingsCheck } | null> => {
    setFaults([]);
    if (!(await form.trigger())) {
      refuse(collectFaults(form.control._formState.errors));
      return null;
    }
    const draft = cleanDraft(form.getValues());
    const check = await checkSettings(api, bodyOf(base, draft));
    if (check.faults.length === 0) return { draft, check };
    refuse(check.faults);
    return null;
  };

  const review = useMutation({
    mutationFn: async () => {
      const read = await readDraft();
      if (read !== null) setStep({ kind: 'review', ...read });
    },
  });
  const tryOut = useMutation({
    mutationFn: async () => {
      const read = await readDraft();
      if (read !== null) setStep({ kind: 'back_test', draft: read.draft });
    },
  });
  const save = useMutation({
    mutationFn: async (draft: Settings) => {
      try {
        takeStored(await putSettings(api, bodyOf(base, draft), base.state), base);
      } catch (error) {
        await handleRefusal(error, draft);
      }
    },
  });
  const undo = useMutation({
    mutationFn: async (before: SettingsState) => {
      const stored =
        before.version > 0
          ? await restoreSettings(api, before.version, base.state)
          : await putSettings(api, before.stored, base.state);
      startFrom(stored);
      setStep({ kind: 'idle' });
      void queries.invalidateQueries({ queryKey: ['settings', 'versions'] });
    },
  });

  return {
    step,
    faults,
    review,
    tryOut,
    save,
    undo,
    /** Leaves whatever is open; the draft stays as it is. */
    close: () => setStep({ kind: 'idle' }),
    /** Goes on from what the other admin stored, with both changes in the form. */
    merge: (merged: Settings, theirs: SettingsState) => {
      startFrom(theirs, merged);
      setStep({ kind: 'idle' });
    },
    discard: () => {
      setFaults([]);
      setStep({ kind: 'idle' });
      startFrom(base);
    },
  };
}
