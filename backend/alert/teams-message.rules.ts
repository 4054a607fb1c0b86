import type { Alert } from './alert.types.ts';
import { calmMentions, writeChatParts } from './chat-text.rules.ts';

/** More lines than a card shows at once; a message of Teams holds 28 kB. */
const MOST_LINES = 40;

/**
 * Writes an alert for a Teams workflow, as an Adaptive Card: a workflow shows nothing else.
 *
 * What people wrote stands in text runs, which know no Markdown and no HTML; text blocks do.
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features
 */
export function composeTeamsMessage(alert: Alert) {
  const { heading, comment, noComment, facts, links } = writeChatParts(alert, calmMentions);
  const words = comment === null ? [noComment] : withinLines(comment);
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            { type: 'TextBlock', text: heading, size: 'Large', weight: 'Bolder', wrap: true },
            { type: 'Container', style: 'emphasis', items: words.map(writeLine) },
            ...facts.map(writeLine),
          ],
          actions: links.map(({ title, url }) => ({ type: 'Action.OpenUrl', title, url })),
        },
      },
    ],
  };
}

function writeLine(text: string) {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] };
}

/** Empty lines go, and whatever is too many stands in the last one. */
function withinLines(lines: string[]): string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length <= MOST_LINES) return filled;
  return [...filled.slice(0, MOST_LINES - 1), filled.slice(MOST_LINES - 1).join(' ')];
}
