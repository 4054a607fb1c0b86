import { renderMail } from '../../platform/mail/render-mail.ts';
import type { InvitationEmailInput } from './invitation-email.types.ts';
import { InvitationEmail } from './InvitationEmail.tsx';
import { invitationPlainText } from './invitation-plain-text.ts';
import { invitationWords } from './invitation-words.ts';

/**
 * Renders an invitation or reminder mail.
 *
 * Only renders: sender, recipient and the `List-Unsubscribe` headers are the sending step's.
 */
export function renderInvitationEmail(input: InvitationEmailInput): {
  subject: string;
  html: string;
  text: string;
} {
  const words = invitationWords(input);
  return {
    subject: words.subject.text,
    html: renderMail(<InvitationEmail {...input} words={words} />),
    text: invitationPlainText(input, words),
  };
}
