import type { AccountContext } from '../account/account-context.ts';
import { finalAfterHours } from '../account/refused-for-hours.ts';
import { GiveUpError, RetryLaterError } from '../platform/errors.ts';
import { postJson } from '../platform/http/post-json.ts';
import { renderAlertEmail } from './alert-email/render-alert-email.tsx';
import type { Alert, AlertTarget } from './alert.types.ts';
import { composeSlackMessage } from './slack-message.rules.ts';
import { composeTeamsMessage } from './teams-message.rules.ts';

const NEWS_MS = 14 * 24 * 60 * 60_000;

/**
 * Tells one address or URL of a low score.
 *
 * Fails with `RetryLaterError` when it may work later, and with `GiveUpError` when it was refused.
 */
export async function tellTarget(
  account: AccountContext,
  target: AlertTarget,
  alert: Alert,
  handoffId: string,
): Promise<void> {
  const { mailer, links } = account;
  switch (target.type) {
    case 'email': {
      const messageId = `<alert.${handoffId}@${links.mailDomain}>`;
      const mail = renderAlertEmail(alert);
      const said = await mailer.send({ to: target.to, ...mail, messageId });
      const outcome = await finalAfterHours(account, handoffId, said);
      if (outcome.kind === 'refused') {
        throw new GiveUpError(`the alert was refused: ${outcome.reason}`);
      }
      // One whose fate is unknown may have arrived: at most one alert a channel.
      if (outcome.kind === 'unavailable') {
        throw new RetryLaterError(`the alert was not taken: ${outcome.reason}`, {
          isPatient: outcome.whose === 'ours' && isNews(account, alert),
        });
      }
      return;
    }
    case 'slack':
      return postJson(target.url, composeSlackMessage(alert));
    case 'teams':
      return postJson(target.url, composeTeamsMessage(alert));
    case 'webhook': {
      const { language: _ofTexts, ...facts } = alert;
      return postJson(target.url, { type: 'nps.low_score', ...facts });
    }
  }
}

/** While the mail service refuses us, an alert waits for it as long as somebody would act on it. */
function isNews({ clock }: AccountContext, { submittedAt }: Alert): boolean {
  return clock.now().getTime() - submittedAt.getTime() < NEWS_MS;
}
