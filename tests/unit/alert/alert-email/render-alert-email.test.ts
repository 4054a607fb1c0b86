import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../../backend/alert/alert.types.ts';
import { renderAlertEmail } from '../../../../backend/alert/alert-email/render-alert-email.tsx';

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

function parse(html: string) {
  return new new Window().DOMParser().parseFromString(html, 'text/html');
}

describe('an alert mail', () => {
  it('begins with score and comment', () => {
    const { subject, html, text } = renderAlertEmail(anAlert());
    expect(subject).toBe('Score 2 from Ada Lovelace (ticket #4711)');
    expect(text).toMatch(/^2 out of 10 \(detractor\)\n\n> Waited four days\.\n> Nobody called\.\n/);
    expect(parse(html).body.textContent?.trim()).toMatch(
      /^2 out of 10 \(detractor\)Waited four days/,
    );
  });

  it('shows the score 0 as a score', () => {
    const { subject, text } = renderAlertEmail(anAlert({ score: 0 }));
    expect(subject).toMatch(/^Score 0 /);
    expect(text).toMatch(/^0 out of 10/);
  });

  it('links to the follow-up and to the ticket', () => {
    const { html, text } = renderAlertEmail(anAlert());
    const links = [...parse(html).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      'https://acme.zendesk.com/agent/tickets/4720',
      'https://acme.zendesk.com/agent/tickets/4711',
    ]);
    for (const link of links) expect(text).toContain(link);
  });

  it('does without what is not known', () => {
    const { subject, html, text } = renderAlertEmail(
      anAlert({
        comment: null,
        customerName: null,
        agentId: null,
        agentName: null,
        ticketSubject: null,
        followUpUrl: null,
        brandName: null,
      }),
    );
    expect(subject).toBe('Score 2 (ticket #4711)');
    expect(text).toContain('The customer left no comment.');
    expect(text).toContain('Solved by: nobody assigned');
    expect(text + html).not.toMatch(/null|undefined|Brand|follow-up/i);
  });

  it.each([
    ['en', '21 Nov 2026, 10:00 UTC'],
    ['da', '21. nov. 2026, 10.00 UTC'],
    ['sv', '21 nov. 2026 10:00 UTC'],
  ] as const)('says when the answer was given as the team writes it: %s', (language, moment) => {
    expect(renderAlertEmail(anAlert({ language })).text).toContain(`: ${moment}\n`);
  });

  it('says of a test that it is one, and nothing of a customer', () => {
    const comment = 'This is a test.';
    const { subject, html, text } = renderAlertEmail(anAlert({ isTest: true, comment }));
    expect(subject).toBe('Test alert from Aftercare');
    for (const words of [text, html]) {
      expect(words).toContain('Test alert');
      expect(words).toContain(comment);
      expect(words).not.toMatch(/Ada|4711|out of 10|Open/);
    }
  });

  it('shows words in the order in which they were typed', () => {
    const { html, text } = renderAlertEmail(anAlert({ comment: 'evil\u202egnp.exe\u2066' }));
    expect(html + text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(text).toContain('> evilgnp.exe\n');
  });

  it('shows hostile words as text', () => {
    const hostile = '<script>alert(1)</script>"\r\nBcc: all@example.com';
    const { subject, html } = renderAlertEmail(
      anAlert({
        comment: hostile,
        customerName: hostile,
        agentName: hostile,
        ticketSubject: hostile,
      }),
    );
    expect(parse(html).querySelectorAll('script').length).toBe(0);
    expect(html).toContain('&lt;script&gt;');
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it.each([
    ['en', 'Score 2 from Ada Lovelace (ticket #4711)', 'Solved by: Bo Holm', 'Open the ticket'],
    ['da', 'Score 2 fra Ada Lovelace (ticket #4711)', 'Løst af: Bo Holm', 'Åbn ticketen'],
    ['sv', 'Poäng 2 från Ada Lovelace (ärende #4711)', 'Löst av: Bo Holm', 'Öppna ärendet'],
  ] as const)('is written in the team’s language: %s', (language, expected, fact, link) => {
    const { subject, html, text } = renderAlertEmail(anAlert({ language }));
    expect(subject).toBe(expected);
    expect(text).toContain(fact);
    const document = parse(html);
    expect(document.documentElement.getAttribute('lang')).toBe(language);
    expect([...document.querySelectorAll('a')].at(-1)?.textContent).toBe(link);
    expect(html + text).not.toMatch(/\{\w+\}|undefined/);
  });
});
