import { styleText } from 'node:util';
import { readConfig, type Config } from '../config/config.ts';
import { UnusableError } from '../platform/unusable-error.ts';
import { accountFlag, chooseAccount, noAccount } from './accounts/choose-account.ts';
import { isDatabaseThere, openAccounts, type OpenAccounts } from './accounts/open-accounts.ts';
import { diagnose, type Diagnosis } from './doctor/diagnose.ts';
import { renderDiagnosis, type Paint } from './doctor/render-diagnosis.rules.ts';
import { exitCodeOf, renderTestAlerts, sendAllTestAlerts } from './doctor/send-test-alerts.ts';
import { describeFlags, parseFlags } from './terminal/parse-flags.ts';
import { createTerminal } from './terminal/terminal.ts';

const doctorFlags = {
  account: { ...accountFlag },
  'send-test-alert': { about: 'send a test alert to every channel instead of looking' },
  json: { about: 'print the findings as JSON' },
  help: { about: 'show this' },
} as const;

const EXIT_CODES: Record<Diagnosis['status'], number> = {
  healthy: 0,
  hints: 0,
  warnings: 1,
  errors: 2,
};

/**
 * `aftercare doctor`: finds what is wrong with the installation and says what to do.
 *
 * It changes nothing, and may be run beside the service. With `--send-test-alert` it sends a test to
 * every channel of the alerts instead. Ends with code 0, 1 after warnings, 2 after errors.
 */
export async function doctorCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const flags = parseFlags('doctor', doctorFlags, args);
  if (flags.help) {
    process.stdout.write(`${describeFlags('doctor', doctorFlags)}\n`);
    return;
  }
  const config = readConfig();
  const terminal = createTerminal({ isQuiet: flags.json === true });
  if (flags['send-test-alert']) {
    const results = await terminal.during('sending a test alert to every channel', () =>
      sendAllTestAlerts(config, flags.account),
    );
    const lines = flags.json ? JSON.stringify(results, null, 2) : renderTestAlerts(results);
    process.stdout.write(`${lines}\n`);
    process.exitCode = exitCodeOf(results);
    return;
  }
  const diagnosis = await terminal.during('looking at Zendesk, database, mail and network', () =>
    diagnoseChosen(config, flags.account),
  );
  const hasColors = process.stdout.isTTY && process.stdout.hasColors();
  const paint: Paint = (color, text) => (hasColors ? styleText(color, text) : text);
  const text = flags.json ? JSON.stringify(diagnosis, null, 2) : renderDiagnosis(diagnosis, paint);
  process.stdout.write(`${text}\n`);
  process.exitCode = EXIT_CODES[diagnosis.status];
}

/** The database is opened first only where the account must be looked up in it. */
async function diagnoseChosen(config: Config, name: string | undefined): Promise<Diagnosis> {
  const isOfEnvironment = name === undefined && config.zendeskUrl !== null;
  if (isOfEnvironment || !isDatabaseThere(config)) {
    if (name === undefined) return diagnose(config);
    throw noAccount();
  }
  let open: OpenAccounts;
  try {
    open = await openAccounts(config);
  } catch (failure) {
    // The rest can be looked at beside a service that holds the embedded database.
    const isTaken = failure instanceof UnusableError && failure.reason === 'taken';
    if (!isTaken || name !== undefined) throw failure;
    return diagnose(config);
  }
  try {
    const chosen = await chooseAccount(config, open, name);
    const { database } = open;
    if (chosen === null) return await diagnose(config, { database });
    const stored = chosen.storedKind === null ? undefined : chosen;
    return await diagnose(chosen.config, { database, ...(stored && { stored }) });
  } finally {
    await open.close();
  }
}
