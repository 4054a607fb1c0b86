import type { Alert } from './alert.types.ts';
import { calmMentions, writeChatParts } from './chat-text.rules.ts';

/** Writes an alert for Slack; nothing that people wrote can link, or call anybody. */
export function composeSlackMessage(alert: Alert) {
  const { heading, comment, noComment, facts, links } = writeChatParts(alert, escapeForSlack);
  const words = comment?.map((line) => `> ${line}`) ?? [noComment];
  const ways = links.map(({ title, url }) => `<${url}|${title}>`);
  return {
    text: [`*${heading}*`, ...words, '', ...facts, '', ...ways].join('\n'),
    // Otherwise Slack fetches what a link leads to and shows it below.
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escapeForSlack(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return calmMentions(escaped);
}
