import type { Survey } from '../../shared/settings.ts';
import { customerLanguageFor } from '../../shared/messages/customer-language.ts';
import type { AccountContext } from '../account/account-context.ts';
import { isFinal } from '../platform/errors.ts';
import type { MailOutcome } from '../platform/mail/mailer.ts';
import { SCORES } from '../../shared/nps.ts';
import { commentHtml } from '../../shared/comment-html.ts';
import { putOnTicketOnce } from '../platform/zendesk/put-on-ticket-once.ts';
import type { Invitation } from '../records/invitations.ts';
import { scoreUrls } from './email/score-urls.ts';
import { renderInvitationEmail } from './email/render-invitation-email.tsx';
import { customerZone } from './customer-zone.ts';
import type { Facts } from './facts.ts';

type Delivery = {
  invitation: Invitation;
  survey: Survey;
  people: Pick<Facts, 'ticket' | 'requester'>;
  /** 0 for the first mail, then the reminder's number. */
  reminder: number;
};

/** Hands an invitation or a reminder to the survey's channel. */
export async function deliver(account: AccountContext, delivery: Delivery): Promise<MailOutcome> {
  const { invitation, survey, people, reminder } = delivery;
  const { ticket, requester } = people;
  const address = requester?.email?.trim();
  if (!address) return { kind: 'refused', isUnknown: false, reason: 'no address' };
  const { settings, links } = account;
  const unsubscribeUrl = links.unsubscribe(invitation.id);
  const { subject, html, text } = renderInvitationEmail({
    language: customerLanguageFor(invitation.locale, survey.texts, survey.brandName),
    customerLocale: invitation.locale,
    brandName: survey.brandName,
    color: settings.branding.color,
    logoUrl: settings.branding.logoUrl,
    customerName: requester?.name ?? null,
    ticketId: invitation.ticketId,
    // Of an address that is not verified, a stranger may have written it to anybody.
    ticketSubject: requester?.verified === true ? (ticket?.subject ?? null) : null,
    solvedAt: invitation.solvedAt,
    timeZone: customerZone(requester?.iana_time_zone, survey.deliveryWindow),
    kind: reminder === 0 ? 'invitation' : 'reminder',
    surveyUrl: links.survey(invitation.id),
    unsubscribeUrl,
  });
  if (invitation.channel === 'zendesk') return commentOnTicket(account, delivery, text);
  return account.mailer.send({
    to: address,
    subject,
    html,
    text,
    messageId: `<invitation.${invitation.id}.${reminder}@${links.mailDomain}>`,
    headers: {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': listId(account, survey),
      'Feedback-ID': feedbackId(account, survey, reminder),
    },
  });
}

/** By which Gmail tells complaints apart: survey, account, kind of mail, and who sends all of it. */
function feedbackId({ id }: AccountContext, survey: Survey, reminder: number): string {
  const kind = reminder === 0 ? 'invitation' : 'reminder';
  return `${labelOf(survey.id)}:${labelOf(id)}:${kind}:aftercare`;
}

/** One list for each survey of an account: mail programs sort and silence by it (RFC 2919). */
function listId({ id, links }: AccountContext, survey: Survey): string {
  return `<${labelOf(survey.id)}.${labelOf(id)}.${links.mailDomain.replace(/[^\w.-]+/g, '-')}>`;
}

function labelOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** A public comment: Zendesk mails it to the requester under the account's own address. */
async function commentOnTicket(
  { zendesk, links }: AccountContext,
  { invitation, reminder }: Delivery,
  text: string,
): Promise<MailOutcome> {
  const surveyUrl = links.survey(invitation.id);
  const ours = [...SCORES.map(scoreUrls(surveyUrl)), surveyUrl, links.unsubscribe(invitation.id)];
  const update = { comment: { html_body: commentHtml(text, ours), public: true } };
  try {
    const mark = `invitation-${invitation.id}-${reminder}`;
    await putOnTicketOnce(zendesk, invitation.ticketId, () => ({ update, mark }));
    return { kind: 'accepted' };
  } catch (error) {
    if (!isFinal(error)) throw error;
    return { kind: 'refused', isUnknown: false, reason: 'the ticket takes no comment' };
  }
}
