import { randomUUID } from 'node:crypto';
import type { TestMail } from '../../../shared/contracts/settings-preview.ts';
import type { Settings, Survey } from '../../../shared/settings.ts';
import type { AccountContext } from '../../account/account-context.ts';
import { AppError } from '../../platform/errors.ts';
import type { MailOutcome } from '../../platform/mail/mailer.ts';
import type { Caller } from '../caller.ts';
import type { AgentFinder } from '../find-agent.ts';
import { previewMailOf } from './preview-survey.ts';

type Given = { settings: Settings; survey: Survey; locale: string | undefined };

/**
 * Sends a survey's mail to whoever asks for it, as their address stands in Zendesk.
 *
 * @throws AppError `forbidden` for the admin key, which has no address.
 */
export async function sendTestMail(
  account: AccountContext,
  { agentId }: Caller,
  agents: AgentFinder,
  { settings, survey, locale }: Given,
): Promise<TestMail> {
  if (agentId === null) {
    throw new AppError('forbidden', 'the admin key has no address; ask for it in the app');
  }
  const { user } = await agents.find(account, agentId);
  if (user.email === null) throw new AppError('conflict', 'Zendesk knows no address of yours');
  const lang = locale ?? user.locale;
  const mail = previewMailOf(account, { settings, survey, locale: lang, kind: 'invitation' });
  const outcome = await account.mailer.send({
    to: user.email,
    subject: `[Test] ${mail.subject}`,
    html: mail.html,
    text: mail.text,
    messageId: `<test.${randomUUID()}@${account.links.mailDomain}>`,
  });
  return { to: user.email, ...told(outcome) };
}

function told(outcome: MailOutcome): Omit<TestMail, 'to'> {
  switch (outcome.kind) {
    case 'accepted':
      return { outcome: 'taken', problem: null };
    case 'unknown':
      return { outcome: 'unknown', problem: outcome.reason };
    case 'refused':
    case 'unavailable':
      return { outcome: 'failed', problem: outcome.reason };
  }
}
