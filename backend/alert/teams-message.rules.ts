import type { Alert } from './alert.types.ts';
import { calmMentions, writeChatLines } from './chat-text.rules.ts';

/** Writes an alert for Teams; what people wrote is shown as it is, never as Markdown or HTML. */
export function composeTeamsMessage(alert: Alert): { text: string } {
  const { heading, comment, facts, ...words } = writeChatLines(alert, escapeForTeams);
  const links = [
    ...(alert.followUpUrl === null ? [] : [`[${words.openFollowUp}](${alert.followUpUrl})`]),
    `[${words.openTicket}](${alert.ticketUrl})`,
  ];
  // Two line ends make a line in Markdown, one would run the facts together.
  const blocks = [`**${heading}**`, comment.join('\n\n'), ...facts, ...links];
  return { text: blocks.join('\n\n') };
}

/** Backslashes for Markdown, entities for the HTML that Teams takes too, `<at>` among it. */
function escapeForTeams(text: string): string {
  const escaped = text
    .replace(/[\\`*_{}[\]()#+\-!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return calmMentions(escaped);
}
