import { Window } from 'happy-dom';
import type { InvitationEmailInput } from '../../../../backend/invitation/email/invitation-email.types.ts';
import { customerLanguageFor } from '../../../../shared/messages/customer-language.ts';

/** Builds an invitation in English, of a brand called Acme. */
export function anEmail(changes: Partial<InvitationEmailInput> = {}): InvitationEmailInput {
  return {
    language: customerLanguageFor('en', {}, 'Acme'),
    brandName: 'Acme',
    color: '#17494d',
    logoUrl: null,
    customerName: 'Ada Lovelace',
    ticketId: '4711',
    ticketSubject: 'A wheel is missing',
    solvedAt: new Date('2026-11-21T10:00:00Z'),
    kind: 'invitation',
    surveyUrl: 'https://nps.example.com/s/abc.def',
    unsubscribeUrl: 'https://nps.example.com/s/abc.def/unsubscribe',
    ...changes,
  };
}

/** Reads a mail as a browser would. */
export function parse(html: string) {
  return new new Window().DOMParser().parseFromString(html, 'text/html');
}
