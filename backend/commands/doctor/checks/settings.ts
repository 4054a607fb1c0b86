import { readSettingsFile } from '../../../account/read-settings-file.ts';
import { describeOwnWords } from '../../../account/describe-own-words.ts';
import { describeUnknownKey } from '../../../account/suggest-key.ts';
import { readSettings } from '../../../account/read-settings.rules.ts';
import { ConfigError, describeFault } from '../../../config/config-error.ts';
import type { Check } from '../check.ts';
import type { DatabaseView } from '../database-view.ts';
import { error, hint, warning, type Fault } from '../finding.ts';

/** Are the survey settings sound, and is anybody to be asked by them? */
export const settings: Check = {
  name: 'settings',
  title: 'the survey settings are sound',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['database', 'migrations'],
  async run({ config: { SETTINGS_FILE: file }, database, commandFor }) {
    try {
      const given =
        file === null ? await readStored(database) : readSettingsFile(file, 'SETTINGS_FILE');
      const reading = readSettings(given, 'the stored settings');
      if (reading.faults !== null) throw new ConfigError(reading.faults);
      const isAnyoneAsked = reading.settings.surveys.some(({ enabled }) => enabled);
      return [
        ...reading.unknownKeys.map(unknown),
        ...describeOwnWords(reading.settings).map(oddWords),
        ...(isAnyoneAsked ? [] : [nobodyIsAsked()]),
      ];
    } catch (failure) {
      if (!(failure instanceof ConfigError)) throw failure;
      return failure.faults.map((fault) =>
        faulty(describeFault(fault), file, commandFor('settings')),
      );
    }
  },
};

async function readStored(database: DatabaseView): Promise<unknown> {
  return (await database.account())?.settings ?? null;
}

function faulty(what: string, file: string | null, command: string): Fault {
  return error(
    file === null
      ? {
          problem: `The stored survey settings are faulty, so those before stay in force, or the service does not start: ${what}.`,
          cure: `Store correct ones with ${command} --file <json>.`,
        }
      : {
          problem: `The survey settings are faulty, so the service does not start: ${what}.`,
          cure: `Correct ${file}, or remove SETTINGS_FILE to use the stored settings.`,
        },
  );
}

function unknown(key: string): Fault {
  return warning({
    problem: `This release knows no setting ${describeUnknownKey(key)}, so it has no effect.`,
    cure: 'Correct its name if it is misspelt; a later release may know it.',
  });
}

function oddWords(problem: string): Fault {
  return warning({
    problem,
    cure: 'Correct these words in the settings, or leave them if customers are to read them so.',
  });
}

function nobodyIsAsked(): Fault {
  return hint({
    problem: 'No survey is enabled, so nobody is asked.',
    cure: 'Set "enabled": true in one of the settings’ surveys.',
  });
}
