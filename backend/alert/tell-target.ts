import type { AccountContext } from '../account/account-context.ts';
import { finalAfterHours } from '../account/refused-for-hours.ts';
import type { Clock } from '../platform/clock.ts';
import { postJson, type PostOutcome } from '../platform/http/post-json.ts';
import { signPost } from '../platform/http/sign-post.ts';
import type { MailOutcome } from '../platform/mail/mailer.ts';
import { requireTaken } from '../platform/mail/require-taken.ts';
import { renderAlertEmail } from './alert-email/render-alert-email.tsx';
import type { Alert, AlertTarget } from './alert.types.ts';
import { composeSlackMessage } from './slack-message.rules.ts';
import { composeTeamsMessage } from './teams-message.rules.ts';

/** What a receiver of our own format knows an alert by. */
const EVENTS = {
  low_score: 'nps.low_score',
  overdue: 'nps.follow_up_overdue',
  outcome_missing: 'nps.outcome_missing',
};
const NEWS_MS = 14 * 24 * 60 * 60_000;

/** What telling takes of an account. */
export type TellContext = Pick<AccountContext, 'mailer' | 'outgoing' | 'clock'> & {
  links: Pick<AccountContext['links'], 'mailDomain'>;
  /** Weighs what the mail service said against what it said before. */
  weigh: (said: MailOutcome) => Promise<MailOutcome>;
};

/** What a hand-off tells with: what a mail service says for hours is final. */
export function tellContextOf(account: AccountContext, handoffId: string): TellContext {
  const { mailer, outgoing, links, clock } = account;
  const weigh = (said: MailOutcome) => finalAfterHours(account, handoffId, said);
  return { mailer, outgoing, links, clock, weigh };
}

/**
 * Tells one address or URL of a low score.
 *
 * `id` names the alert to its receiver, the same at each try. One whose fate is unknown may have
 * arrived, and is not to be told again: at most one alert a channel.
 *
 * Fails with `RetryLaterError` when it may work later, and with `GiveUpError` when it was refused.
 */
export async function tellTarget(
  { mailer, links, outgoing, clock, weigh }: TellContext,
  target: AlertTarget,
  alert: Alert,
  id: string,
): Promise<PostOutcome> {
  const { reach, signingKeys: keys } = outgoing;
  switch (target.type) {
    case 'email': {
      const messageId = `<alert.${id}@${links.mailDomain}>`;
      const mail = renderAlertEmail(alert);
      const said = await weigh(await mailer.send({ to: target.to, ...mail, messageId }));
      const isPatient = ({ whose }: { whose: string }) =>
        whose === 'ours' &&
        (alert.shared !== undefined || alert.wrong !== undefined || isNews(clock, alert));
      return requireTaken(said, 'the alert', isPatient);
    }
    case 'slack':
      return postJson(target.url, composeSlackMessage(alert), { reach });
    case 'teams':
      return postJson(target.url, composeTeamsMessage(alert), { reach });
    case 'webhook': {
      const { language: _ofTexts, isTest, wrong, ...facts } = alert;
      const type = isTest ? 'nps.test_alert' : EVENTS[wrong ?? 'low_score'];
      const sign = (text: string) => signPost({ id: `alert_${id}`, keys, now: clock.now(), text });
      return postJson(target.url, { type, ...facts }, { reach, sign });
    }
  }
}

/** While the mail service refuses us, an alert waits for it as long as somebody would act on it. */
function isNews(clock: Clock, { submittedAt }: Alert): boolean {
  return clock.now().getTime() - submittedAt.getTime() < NEWS_MS;
}
