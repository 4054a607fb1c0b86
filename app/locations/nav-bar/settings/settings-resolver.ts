import { toNestErrors } from '@hookform/resolvers';
import type { Resolver } from 'react-hook-form';
import type { Settings } from '../../../../shared/settings.ts';
import { cleanDraft } from './model/clean-draft.ts';
import type { SettingsFault } from './saving/FaultList.tsx';
import type { SettingsWords } from './settings-words.ts';

/**
 * Holds a draft against the schema of the settings; faults are told in the reader's language.
 *
 * The schema is large, and is fetched when there is something to check.
 */
export function settingsResolver(t: SettingsWords): Resolver<Settings> {
  return async (draft, _context, options) => {
    const faults = await findFaultsOf(t, draft);
    if (faults.length === 0) return { values: draft, errors: {} };
    const errors = faults.map(({ field, message }) => [field, { type: 'schema', message }]);
    return { values: {}, errors: toNestErrors(Object.fromEntries(errors), options) };
  };
}

async function findFaultsOf(t: SettingsWords, draft: Settings): Promise<SettingsFault[]> {
  try {
    const { findFaults } = await import('./find-faults.ts');
    return findFaults(t, cleanDraft(draft));
  } catch {
    // Without the file nothing is told while somebody types. The service checks before it stores.
    return [];
  }
}
