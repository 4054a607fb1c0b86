import { allTargets } from '../../alert/compose-test-alert.rules.ts';
import { sendTestAlerts, type TestAlertResult } from '../../alert/send-test-alerts.ts';
import { outgoingOf } from '../../account/outgoing.ts';
import { readSettingsFile } from '../../account/read-settings-file.ts';
import { requireSettings } from '../../account/require-settings.ts';
import { ConfigError } from '../../config/config-error.ts';
import type { Config } from '../../config/config.ts';
import { createClock } from '../../platform/clock.ts';
import { openKeys } from '../../start/open-database.ts';
import { openMailer } from '../../start/open-mailer.ts';
import type { Settings } from '../../../shared/settings.ts';
import { chooseAccount, noAccount } from '../accounts/choose-account.ts';
import { isDatabaseThere, openAccounts } from '../accounts/open-accounts.ts';

/** Sends a test to every address and URL that is told of low scores. */
export async function sendAllTestAlerts(
  config: Config,
  name: string | undefined,
): Promise<TestAlertResult[]> {
  const { settings, zendeskUrl } = await readChosen(config, name);
  const clock = createClock();
  const keys = await openKeys(config, false);
  const mailer = openMailer(config);
  if (mailer === null) {
    throw new ConfigError([{ name: 'SMTP_URL', problem: 'and MAIL_FROM are needed for alerts' }]);
  }
  const links = { mailDomain: new URL(config.PUBLIC_URL).hostname };
  const outgoing = outgoingOf({ zendeskUrl, config, keys });
  try {
    const context = { mailer, outgoing, clock, links, zendeskUrl };
    return await sendTestAlerts(context, settings, allTargets(settings));
  } finally {
    mailer.close();
  }
}

/** One line for each channel, and what a success does not say. */
export function renderTestAlerts(results: readonly TestAlertResult[]): string {
  if (results.length === 0) return 'The settings name no channel for alerts, so none was sent.';
  const marks = { taken: '✓', unknown: '?', failed: '✗' };
  const lines = results.map(
    ({ channel, outcome, problem }) => `  ${marks[outcome]} ${channel}: ${problem ?? 'taken'}`,
  );
  const advice = 'Look whether each shows it: chats take what they do not show, too.';
  return ['Test alerts', '', ...lines, '', advice].join('\n');
}

/**
 * How the command ends.
 *
 * 0 when all were taken, 1 when that is not known or there are none, 2 when one was not.
 */
export function exitCodeOf(results: readonly TestAlertResult[]): number {
  if (results.some(({ outcome }) => outcome === 'failed')) return 2;
  return results.length > 0 && results.every(({ outcome }) => outcome === 'taken') ? 0 : 1;
}

/** A settings file needs no database, which the running service may hold. */
async function readChosen(
  config: Config,
  name: string | undefined,
): Promise<{ settings: Settings; zendeskUrl: string }> {
  const { SETTINGS_FILE: file, zendeskUrl } = config;
  if (file !== null && zendeskUrl !== null && name === undefined) {
    return { ...requireSettings(readSettingsFile(file, 'SETTINGS_FILE')), zendeskUrl };
  }
  if (!isDatabaseThere(config)) {
    if (zendeskUrl === null || name !== undefined) throw noAccount();
    return { ...requireSettings(null), zendeskUrl };
  }
  const open = await openAccounts(config);
  try {
    const chosen = await chooseAccount(config, open, name);
    if (chosen === null) throw noAccount();
    const account = await open.store.accounts.find(chosen.zendeskUrl);
    return { ...requireSettings(account?.settings ?? null), zendeskUrl: chosen.zendeskUrl };
  } finally {
    await open.close();
  }
}
