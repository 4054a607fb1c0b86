import type { AlertChannel, Settings } from '../../shared/settings.ts';
import type { AccountContext } from '../account/account-context.ts';
import { allTargets } from './compose-test-alert.rules.ts';
import { sendTestAlerts, type TestAlertResult } from './send-test-alerts.ts';

/** Sends a test to every address and URL of some channels, each once. */
export async function testChannels(
  account: AccountContext,
  settings: Pick<Settings, 'language'>,
  channels: readonly AlertChannel[],
): Promise<TestAlertResult[]> {
  const targets = allTargets({ alerts: [{ channels: [...channels] }] });
  return sendTestAlerts(account, settings, targets);
}
