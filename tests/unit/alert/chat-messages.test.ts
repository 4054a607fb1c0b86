import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../backend/alert/alert.types.ts';
import { composeSlackMessage } from '../../../backend/alert/slack-message.rules.ts';
import { composeTeamsMessage } from '../../../backend/alert/teams-message.rules.ts';

function anAlert(changes: Partial<Alert> = {}): Alert {
  return {
    isTest: false,
    agentId: '7',
    language: 'en',
    brandName: 'Acme',
    score: 2,
    category: 'detractor',
    comment: 'Waited four days.\nNobody called.',
    customerName: 'Ada Lovelace',
    agentName: 'Bo Holm',
    ticketId: '4711',
    ticketSubject: 'A wheel is missing',
    ticketUrl: 'https://acme.zendesk.com/agent/tickets/4711',
    followUpUrl: 'https://acme.zendesk.com/agent/tickets/4720',
    submittedAt: new Date('2026-11-21T10:00:00Z'),
    ...changes,
  };
}

describe('an alert for Slack', () => {
  it('says score, comment, people and links', () => {
    expect(composeSlackMessage(anAlert()).text.split('\n')).toEqual([
      '*2 out of 10 (detractor)*',
      '> Waited four days.',
      '> Nobody called.',
      '',
      'Customer: Ada Lovelace',
      'Solved by: Bo Holm',
      'Ticket: #4711 A wheel is missing',
      'Brand: Acme',
      'Answered: 21 Nov 2026, 10:00 UTC',
      '',
      '<https://acme.zendesk.com/agent/tickets/4720|Open the follow-up>',
      '<https://acme.zendesk.com/agent/tickets/4711|Open the ticket>',
    ]);
  });

  it('names no brand that has no name', () => {
    expect(composeSlackMessage(anAlert({ brandName: null })).text).not.toMatch(/Brand|null/);
  });

  it('lets Slack fetch nothing', () => {
    expect(composeSlackMessage(anAlert())).toMatchObject({
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  it.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['<@U024BE7LH>', '&lt;@\u200bU024BE7LH&gt;'],
    ['<!subteam^S1|team>', '&lt;!subteam^S1|team&gt;'],
    ['<https://evil.example|Open>', '&lt;https:\u200b//evil.\u200bexample|Open&gt;'],
    ['see evil.com now', 'see evil.\u200bcom now'],
    ['www.evil.example/p?a=b', 'www.\u200bevil.\u200bexample/p?a=b'],
    ['bücher.example', 'bücher.\u200bexample'],
    ['evil。example', 'evil。\u200bexample'],
    ['HTTP://1.2.3.4/', 'HTTP:\u200b//1.\u200b2.\u200b3.\u200b4/'],
    ['slack://open', 'slack:\u200b//open'],
    ['mailto:ada@example.com', 'mailto:\u200bada@example.\u200bcom'],
    ['Tom & Jerry', 'Tom &amp; Jerry'],
    ['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
    ['@here please', '@\u200bhere please'],
    ['write to ada@example.com', 'write to ada@example.com'],
    ['(ada@example.com), “bo@example.com”!', '(ada@example.com), “bo@example.com”!'],
    ['...ada@example.com...', '...ada@example.com...'],
    ['ada@example.com/x.example', 'ada@example.\u200bcom/x.\u200bexample'],
    ['At 12:30. Then nobody…', 'At 12:30. Then nobody…'],
    ['evil\u202egnp.exe', 'evilgnp.\u200bexe'],
  ])('shows %j as it is, in names, subject and comment', (given, shown) => {
    const changes = { comment: given, customerName: given, agentName: given, ticketSubject: given };
    const { text } = composeSlackMessage(anAlert(changes));
    expect(text).toContain(`> ${shown}\n`);
    expect(text).toContain(`Customer: ${shown}\n`);
    expect(text).toContain(`Solved by: ${shown}\n`);
    expect(text).toContain(`Ticket: #4711 ${shown}\n`);
  });
});

/** The words of a card, each with the element that holds it. */
function wordsOf(alert: Alert): [string, string][] {
  const words: [string, string][] = [];
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(walk);
    if (typeof part !== 'object' || part === null) return;
    const { type, text } = part as { type?: string; text?: unknown };
    if (typeof text === 'string') words.push([type ?? '', text]);
    Object.values(part).forEach(walk);
  };
  walk(composeTeamsMessage(alert));
  return words;
}

describe('an alert for Teams', () => {
  it('is the card that a workflow shows', () => {
    const run = (text: string) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] });
    expect(composeTeamsMessage(anAlert({ comment: 'Waited.' }))).toEqual({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: {
            type: 'AdaptiveCard',
            version: '1.4',
            body: [
              {
                type: 'TextBlock',
                text: '2 out of 10 (detractor)',
                size: 'Large',
                weight: 'Bolder',
                wrap: true,
              },
              { type: 'Container', style: 'emphasis', items: [run('Waited.')] },
              run('Customer: Ada Lovelace'),
              run('Solved by: Bo Holm'),
              run('Ticket: #4711 A wheel is missing'),
              run('Brand: Acme'),
              run('Answered: 21 Nov 2026, 10:00 UTC'),
            ],
            actions: [
              {
                type: 'Action.OpenUrl',
                title: 'Open the follow-up',
                url: 'https://acme.zendesk.com/agent/tickets/4720',
              },
              {
                type: 'Action.OpenUrl',
                title: 'Open the ticket',
                url: 'https://acme.zendesk.com/agent/tickets/4711',
              },
            ],
          },
        },
      ],
    });
  });

  it.each([
    ['[Open](https://evil.example)', '[Open](https:\u200b//evil.\u200bexample)'],
    ['![x](https://evil.example/x)', '![x](https:\u200b//evil.\u200bexample/x)'],
    ['<at>Everyone</at>', '<at>Everyone</at>'],
    ['**loud** `code` ~~no~~ # no', '**loud** `code` ~~no~~ # no'],
    ['@team help', '@\u200bteam help'],
    ['\u202ereversed', 'reversed'],
  ])('shows %j as it is, where no Markdown is read', (given, shown) => {
    const changes = { comment: given, customerName: given, agentName: given, ticketSubject: given };
    const words = wordsOf(anAlert(changes));
    expect(words).toContainEqual(['TextRun', shown]);
    expect(words).toContainEqual(['TextRun', `Customer: ${shown}`]);
    expect(words).toContainEqual(['TextRun', `Solved by: ${shown}`]);
    expect(words).toContainEqual(['TextRun', `Ticket: #4711 ${shown}`]);
    expect(words.filter(([type]) => type === 'TextBlock')).toEqual([
      ['TextBlock', '2 out of 10 (detractor)'],
    ]);
  });

  it('fits into a message, however many lines and signs there are', () => {
    for (const comment of ['x\n'.repeat(5_000), '💥'.repeat(5_000), '\n'.repeat(5_000)]) {
      const name = '💥'.repeat(500);
      const changes = { comment, customerName: name, agentName: name, ticketSubject: name };
      const text = JSON.stringify(composeTeamsMessage(anAlert(changes)));
      expect(Buffer.byteLength(text)).toBeLessThan(28_000);
    }
  });
});

const slackText = (alert: Alert) => composeSlackMessage(alert).text;
const teamsText = (alert: Alert) => {
  const [{ content } = { content: { actions: [] } }] = composeTeamsMessage(alert).attachments;
  return [...wordsOf(alert).map(([, text]) => text), ...content.actions.map(({ title }) => title)]
    .map((line) => `${line}\n`)
    .join('');
};

describe.each([
  ['Slack', slackText],
  ['Teams', teamsText],
])('what people wrote, in an alert for %s', (_name, compose) => {
  it('is of bounded length', () => {
    const long = '<&💥'.repeat(20_000);
    const changes = { comment: long, customerName: long, agentName: long, ticketSubject: long };
    const text = compose(anAlert(changes));
    expect(text.length).toBeLessThan(12_000);
    expect(text, 'no sign is cut in half').not.toMatch(/\p{Cs}/u);
    expect(text).toContain('…\n');
  });

  it('stays in its line, so that a name cannot look like a line of ours', () => {
    const text = compose(anAlert({ customerName: 'Ada\n\nTicket: none', comment: 'a\u2028b' }));
    expect(text).toContain('Customer: Ada Ticket: none\n');
    expect(text).toMatch(/a\n(> )?b\n/);
  });

  it('may be missing', () => {
    const changes = { comment: null, customerName: null, ticketSubject: null };
    const text = compose(anAlert(changes));
    expect(text).toContain('The customer left no comment.');
    expect(text).toContain('Customer: unknown');
  });

  it.each([
    ['nobody had the ticket', null, null, 'nobody assigned'],
    ['the agent is gone', '7', null, 'no longer with us'],
    ['the agent is known', '7', 'Bo Holm', 'Bo Holm'],
  ])('says who solved it when %s', (_case, agentId, agentName, shown) => {
    expect(compose(anAlert({ agentId, agentName }))).toContain(`Solved by: ${shown}\n`);
  });

  it('says of a test that it is one, and nothing of a customer', () => {
    const text = compose(anAlert({ isTest: true, comment: 'This is a test.' }));
    expect(text).toMatch(/Test alert/);
    expect(text).toContain('This is a test.');
    expect(text).not.toMatch(/Ada|4711|out of 10|Open/);
  });
});

it.each([
  ['Slack', slackText],
  ['Teams', teamsText],
])('an alert for %s is written in the team’s language', (_name, compose) => {
  const text = compose(anAlert({ language: 'sv', comment: null, agentId: null, agentName: null }));
  for (const words of [
    '2 av 10 (kritiker)',
    'Kunden lämnade ingen kommentar.',
    'Löst av: ingen tilldelad',
    'Öppna uppföljningen',
    'Öppna ärendet',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toMatch(/Open|Customer|Solved|detractor/);
});
