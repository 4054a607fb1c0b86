import { toNestErrors } from '@hookform/resolvers';
import type { Resolver } from 'react-hook-form';
import { settingsSchema, type Settings } from '../../../../shared/settings.ts';
import { cleanDraft } from './model/clean-draft.ts';
import { sayFault, type SchemaIssue } from './model/say-fault.ts';
import type { SettingsFault } from './saving/FaultList.tsx';
import type { SettingsWords } from './settings-words.ts';

/** Holds a draft against the schema of the settings; faults are told in the reader's language. */
export function settingsResolver(t: SettingsWords): Resolver<Settings> {
  return (draft, _context, options) => {
    const faults = findFaults(t, cleanDraft(draft));
    if (faults.length === 0) return { values: draft, errors: {} };
    const errors = faults.map(({ field, message }) => [field, { type: 'schema', message }]);
    return { values: {}, errors: toNestErrors(Object.fromEntries(errors), options) };
  };
}

/** What keeps settings from being stored, each with its field and words about it. */
export function findFaults(t: SettingsWords, given: unknown): SettingsFault[] {
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    field: issue.path.map(String).join('.'),
    message: sayFault(t, issue as SchemaIssue),
  }));
}
