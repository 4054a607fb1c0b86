import { translateForTeam } from '../../shared/messages/translate-for-team.ts';
import type { Alert } from './alert.types.ts';
import { alertFacts } from './alert-email/alert-facts.ts';

const LONGEST_NAME = 120;
const LONGEST_COMMENT = 1_500;

/**
 * Writes an alert as lines for a chat, people's words through `escape`.
 *
 * What people wrote is cut to a bounded length first, so that no entity is cut in half. Names and
 * subject keep to one line: none of them can look like a line of ours.
 */
export function writeChatLines(alert: Alert, escape: (text: string) => string) {
  const inLine = (text: string | null) =>
    text === null ? null : escape(clip(text.replace(/\s+/g, ' ').trim(), LONGEST_NAME));
  const { comment, score } = alert;
  const t = translateForTeam(alert.language);
  const safe = {
    ...alert,
    brandName: inLine(alert.brandName),
    customerName: inLine(alert.customerName),
    agentName: inLine(alert.agentName),
    ticketSubject: inLine(alert.ticketSubject),
  };
  return {
    heading: t('alert.heading', { score, category: t(`category.${alert.category}`) }),
    comment:
      comment === null
        ? [t('alert.noComment')]
        : clip(comment, LONGEST_COMMENT)
            .split(/\r\n|[\r\n\u2028\u2029]/)
            .map((line) => `> ${escape(line)}`),
    openFollowUp: t('alert.openFollowUp'),
    openTicket: t('alert.openTicket'),
    facts: alertFacts(safe).map(({ label, value }) => `${label}: ${value}`),
  };
}

/** Keeps a chat from reading `@channel` or `@everyone` as a call to people. */
export function calmMentions(text: string): string {
  // The space has no width: a reader sees the same text.
  return text.replace(/(?<!\w)@(?=\w)/g, '@\u200b');
}

function clip(text: string, most: number): string {
  const signs = Array.from(text);
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`;
}
