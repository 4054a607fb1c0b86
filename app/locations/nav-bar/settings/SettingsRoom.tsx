import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getSettings, getSettingsChoices } from '../../../api/settings.ts';
import { Loaded } from '../data/Loaded.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { readPlace, writePlace } from './model/sections.ts';
import { readTrailFilters, WHOLE_TRAIL, writeTrailFilters } from './model/trail-filters.ts';
import { SettingsForm } from './SettingsForm.tsx';
import { SettingsWordsContext } from './settings-words.ts';

/** The room in which an admin sets everything that can be set. */
export function SettingsRoom({ api, state, setState, goTo }: RoomProps) {
  const words = useWords();
  const language = useMemo(() => {
    const write = words.t as (path: string, values?: object) => string;
    const t = (path: string, values?: object) => write(`settings.${path}`, values);
    return { t, locale: words.code };
  }, [words]);
  const settings = useQuery({
    queryKey: ['settings', 'state'],
    queryFn: async () => await getSettings(api),
    // What changes are made from stays until it is known to have changed.
    staleTime: Infinity,
    gcTime: 0,
  });
  const choices = useQuery({
    queryKey: ['settings', 'choices'],
    queryFn: async () => await getSettingsChoices(api),
    retry: false,
  });
  return (
    <SettingsWordsContext.Provider value={language}>
      <Loaded query={settings} height={480}>
        {(first) => (
          <SettingsForm
            first={first}
            areChoicesMissing={choices.isError}
            ways={{
              api,
              choices: choices.data ?? null,
              place: readPlace(state),
              goTo: (place) =>
                setState({ ...writeTrailFilters(WHOLE_TRAIL), ...writePlace(place) }),
              trail: readTrailFilters(state),
              showTrail: (filters) => setState(writeTrailFilters(filters)),
              openAnswer: (voice) => goTo('voices', { voice, show: 'all' }),
            }}
          />
        )}
      </Loaded>
    </SettingsWordsContext.Provider>
  );
}
