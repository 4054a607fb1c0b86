import type { Alert } from './alert.types.ts';
import { calmMentions, writeChatLines } from './chat-text.rules.ts';

/** Writes an alert for Slack; nothing that people wrote can link, or call anybody. */
export function composeSlackMessage(alert: Alert): { text: string } {
  const { heading, comment, facts, ...words } = writeChatLines(alert, escapeForSlack);
  const links = [
    ...(alert.followUpUrl === null ? [] : [`<${alert.followUpUrl}|${words.openFollowUp}>`]),
    `<${alert.ticketUrl}|${words.openTicket}>`,
  ];
  return { text: [`*${heading}*`, ...comment, '', ...facts, '', ...links].join('\n') };
}

/** https://api.slack.com/reference/surfaces/formatting#escaping */
function escapeForSlack(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return calmMentions(escaped);
}
