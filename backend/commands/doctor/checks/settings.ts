import { ConfigError, describeFault } from '../../../config/config-error.ts';
import { loadSettings } from '../../../account/load-settings.ts';
import type { Check } from '../check.ts';
import { error, hint, type Fault } from '../finding.ts';

/** Are the survey settings sound, and is anybody to be asked by them? */
export const settings: Check = {
  name: 'settings',
  title: 'the survey settings are sound',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['database', 'migrations'],
  async run({ config: { SETTINGS_FILE: file }, database }) {
    const { accounts } = await database.store();
    const account = await database.account();
    // Read as the service does at its start, but stored nowhere.
    const readOnly = { ...accounts, saveSettings: async () => {} };
    const sources = { file, stored: account?.settings ?? null, initial: undefined };
    try {
      const { surveys } = await loadSettings(readOnly, account?.id ?? '', sources);
      return surveys.some(({ enabled }) => enabled) ? [] : [nobodyIsAsked()];
    } catch (failure) {
      if (!(failure instanceof ConfigError)) throw failure;
      return failure.faults.map((fault) => faulty(describeFault(fault), file));
    }
  },
};

function faulty(what: string, file: string | null): Fault {
  return error({
    problem: `The survey settings are faulty, so the service does not start: ${what}.`,
    cure:
      file === null
        ? 'Store correct ones with aftercare settings --file <json>.'
        : `Correct ${file}, or remove SETTINGS_FILE to use the stored settings.`,
  });
}

function nobodyIsAsked(): Fault {
  return hint({
    problem: 'No survey is enabled, so nobody is asked.',
    cure: 'Set "enabled": true in one of the settings’ surveys.',
  });
}
