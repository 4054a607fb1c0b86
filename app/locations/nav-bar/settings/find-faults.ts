import { settingsSchema } from '../../../../shared/settings.ts';
import { sayFault, type SchemaIssue } from './model/say-fault.ts';
import type { SettingsFault } from './saving/FaultList.tsx';
import type { SettingsWords } from './settings-words.ts';

/** What keeps settings from being stored, each with its field and words about it. */
export function findFaults(t: SettingsWords, given: unknown): SettingsFault[] {
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    field: issue.path.map(String).join('.'),
    message: sayFault(t, issue as SchemaIssue),
  }));
}
