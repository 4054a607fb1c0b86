import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../backend/alert/alert.types.ts';
import { composeSlackMessage } from '../../../backend/alert/slack-message.rules.ts';
import { composeTeamsMessage } from '../../../backend/alert/teams-message.rules.ts';

function anAlert(changes: Partial<Alert> = {}): Alert {
  return {
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

  it.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['<@U024BE7LH>', '&lt;@\u200bU024BE7LH&gt;'],
    ['<https://evil.example|Open>', '&lt;https://evil.example|Open&gt;'],
    ['Tom & Jerry', 'Tom &amp; Jerry'],
    ['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
    ['@here please', '@\u200bhere please'],
    ['write to ada@example.com', 'write to ada@example.com'],
  ])('shows %j as it is, in names, subject and comment', (given, shown) => {
    const changes = { comment: given, customerName: given, agentName: given, ticketSubject: given };
    const { text } = composeSlackMessage(anAlert(changes));
    expect(text).toContain(`> ${shown}\n`);
    expect(text).toContain(`Customer: ${shown}\n`);
    expect(text).toContain(`Solved by: ${shown}\n`);
    expect(text).toContain(`Ticket: #4711 ${shown}\n`);
  });
});

describe('an alert for Teams', () => {
  it('says score, comment, people and links', () => {
    expect(composeTeamsMessage(anAlert({ followUpUrl: null })).text.split('\n\n')).toEqual([
      '**2 out of 10 (detractor)**',
      '> Waited four days.',
      '> Nobody called.',
      'Customer: Ada Lovelace',
      'Solved by: Bo Holm',
      'Ticket: #4711 A wheel is missing',
      'Brand: Acme',
      'Answered: 21 Nov 2026, 10:00 UTC',
      '[Open the ticket](https://acme.zendesk.com/agent/tickets/4711)',
    ]);
  });

  it.each([
    ['[Open](https://evil.example)', '\\[Open\\]\\(https://evil.example\\)'],
    ['![x](https://evil.example/x)', '\\!\\[x\\]\\(https://evil.example/x\\)'],
    ['<at>Everyone</at>', '&lt;at&gt;Everyone&lt;/at&gt;'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['**loud** `code` ~~no~~', '\\*\\*loud\\*\\* \\`code\\` \\~\\~no\\~\\~'],
    ['# Heading', '\\# Heading'],
    ['a \\* b & c', 'a \\\\\\* b &amp; c'],
    ['@team help', '@\u200bteam help'],
  ])('shows %j as it is, in names, subject and comment', (given, shown) => {
    const changes = { comment: given, customerName: given, agentName: given, ticketSubject: given };
    const { text } = composeTeamsMessage(anAlert(changes));
    expect(text).toContain(`> ${shown}\n`);
    expect(text).toContain(`Customer: ${shown}\n`);
    expect(text).toContain(`Solved by: ${shown}\n`);
    expect(text).toContain(`Ticket: #4711 ${shown}\n`);
  });
});

describe.each([
  ['Slack', composeSlackMessage],
  ['Teams', composeTeamsMessage],
])('what people wrote, in an alert for %s', (_name, compose) => {
  it('is of bounded length', () => {
    const long = '<&💥'.repeat(20_000);
    const changes = { comment: long, customerName: long, agentName: long, ticketSubject: long };
    const { text } = compose(anAlert(changes));
    expect(text.length).toBeLessThan(12_000);
    expect(text, 'no sign is cut in half').not.toMatch(/\p{Cs}/u);
    expect(text).toContain('…\n');
  });

  it('stays in its line, so that a name cannot look like a line of ours', () => {
    const { text } = compose(anAlert({ customerName: 'Ada\n\nTicket: none', comment: 'a\u2028b' }));
    expect(text).toContain('Customer: Ada Ticket: none\n');
    expect(text).toMatch(/> a\n+> b\n/);
  });

  it('may be missing', () => {
    const changes = { comment: null, customerName: null, agentName: null, ticketSubject: null };
    const { text } = compose(anAlert(changes));
    expect(text).toContain('The customer left no comment.');
    expect(text).toContain('Customer: unknown');
  });
});

it.each([
  ['Slack', composeSlackMessage],
  ['Teams', composeTeamsMessage],
])('an alert for %s is written in the team’s language', (_name, compose) => {
  const { text } = compose(anAlert({ language: 'sv', comment: null, agentName: null }));
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
