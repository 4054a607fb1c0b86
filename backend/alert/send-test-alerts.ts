import { randomUUID } from 'node:crypto';
import type { Settings } from '../../shared/settings.ts';
import type { MailOutcome } from '../platform/mail/mailer.ts';
import { trySending, type Tried } from '../platform/try-sending.ts';
import type { AlertTarget } from './alert.types.ts';
import { composeTestAlert } from './compose-test-alert.rules.ts';
import { tellTarget, type TellContext } from './tell-target.ts';

/** What became of a test alert; `channel` never holds the path of a URL, which is a secret. */
export type TestAlertResult = Tried & { channel: string };

type Context = Omit<TellContext, 'weigh'> & { zendeskUrl: string };

/** Sends a test to each of the addresses and URLs at once. */
export async function sendTestAlerts(
  context: Context,
  settings: Pick<Settings, 'language'>,
  targets: readonly AlertTarget[],
): Promise<TestAlertResult[]> {
  const { zendeskUrl, clock } = context;
  const alert = composeTestAlert(settings, { zendeskUrl, now: clock.now() });
  // What the mail service says now is what is to be known.
  const weigh = (said: MailOutcome) => Promise.resolve(said);
  const tell = async (target: AlertTarget): Promise<TestAlertResult> => {
    const id = `test-${randomUUID()}`;
    const tried = await trySending(() => tellTarget({ ...context, weigh }, target, alert, id));
    return { channel: nameOf(target), ...tried };
  };
  return Promise.all(targets.map(tell));
}

function nameOf(target: AlertTarget): string {
  return target.type === 'email'
    ? `email to ${target.to}`
    : `${target.type} at ${new URL(target.url).host}`;
}
