import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { SettingsState } from '../../../../shared/contracts/settings.ts';
import type { Settings } from '../../../../shared/settings.ts';
import { placeOf } from './model/sections.ts';
import { SettingsContent } from './SettingsContent.tsx';
import { SettingsRoomContext, type SettingsRoom } from './settings-context.ts';
import { settingsResolver } from './settings-resolver.ts';
import { useSettingsWords } from './settings-words.ts';
import { useFieldFocus } from './use-field-focus.ts';
import { useKeptDraft, type KeptDraft } from './use-kept-draft.ts';

type Ways = Pick<
  SettingsRoom,
  'api' | 'choices' | 'place' | 'goTo' | 'trail' | 'showTrail' | 'openAnswer'
>;

type Props = { first: SettingsState; areChoicesMissing: boolean; ways: Ways };

/** One form over all settings: a draft survives whatever part is looked at. */
export function SettingsForm({ first, areChoicesMissing, ways }: Props) {
  const { t } = useSettingsWords();
  const queries = useQueryClient();
  const kept = queries.getQueryData<KeptDraft>(['settings', 'draft']);
  const [base, setBase] = useState(kept?.base ?? first);
  const resolver = useMemo(() => settingsResolver(t), [t]);
  const form = useForm<Settings>({
    defaultValues: base.settings,
    ...(kept !== undefined && { values: kept.draft }),
    resetOptions: { keepDefaultValues: true },
    resolver,
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const { reset } = form;
  useKeptDraft(form, base);
  const focusOn = useFieldFocus();

  const startFrom = useCallback(
    (stored: SettingsState, draft?: Settings) => {
      setBase(stored);
      reset(stored.settings);
      if (draft !== undefined) reset(draft, { keepDefaultValues: true });
      queries.setQueryData(['settings', 'state'], stored);
    },
    [queries, reset],
  );
  const room: SettingsRoom = {
    ...ways,
    base,
    showField: (path) => {
      const { place, goTo } = ways;
      const there = placeOf(path);
      if (there.section !== place.section || there.item !== place.item) goTo(there);
      focusOn(path);
    },
    startFrom,
  };
  return (
    <SettingsRoomContext.Provider value={room}>
      <FormProvider {...form}>
        <SettingsContent areChoicesMissing={areChoicesMissing} />
      </FormProvider>
    </SettingsRoomContext.Provider>
  );
}
