import type { SettingsCheck } from '../../../shared/contracts/settings.ts';
import type { Settings } from '../../../shared/settings.ts';
import { noteOwnWords } from '../../account/describe-own-words.ts';
import { readSettings } from '../../account/read-settings.rules.ts';
import { describeUnknownKey } from '../../account/suggest-key.ts';
import { AppError } from '../../platform/errors.ts';

/** What there is to say of given settings; faults keep them from being stored. */
export type Judgement = Pick<SettingsCheck, 'faults' | 'warnings'> & { settings: Settings | null };

/** Reads given settings, and says everything at once that is wrong or odd. */
export function judgeSettings(given: unknown): Judgement {
  const reading = readSettings(given, 'the settings');
  if (reading.faults !== null) {
    const told = reading.faults.map(({ name, problem }) => ({
      field: name === 'top level' ? '' : name,
      message: problem,
    }));
    return { settings: null, faults: told, warnings: [] };
  }
  const { settings, unknownKeys } = reading;
  return {
    settings,
    faults: [],
    warnings: [
      ...unknownKeys.map((field) => ({
        field,
        message: `this release knows no setting ${describeUnknownKey(field)}; it is kept, and has no effect`,
        kind: 'unknown_key' as const,
      })),
      ...noteOwnWords(settings).map((note) => ({ ...note, kind: 'own_words' as const })),
    ],
  };
}

/**
 * Reads settings that something is to be done by.
 *
 * @throws AppError `invalid_request` with every fault.
 */
export function requireSound(given: unknown): Settings {
  const { settings, faults } = judgeSettings(given);
  if (settings !== null) return settings;
  const [first] = faults;
  const message = [first?.field, first?.message].filter(Boolean).join(' ');
  throw new AppError('invalid_request', message, { fields: faults });
}
