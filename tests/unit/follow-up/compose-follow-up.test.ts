import { describe, expect, it } from 'vitest';
import { composeBody, composeSubject } from '../../../backend/follow-up/compose-follow-up.rules.ts';
import { aResponse } from '../../support/builders/a-response.ts';

describe('the first comment of a follow-up', () => {
  it('tells what happened and what to do', () => {
    const response = aResponse({ ticketId: '77', score: 2, comment: 'Nobody called.' });
    expect(composeBody(response, 'first', 'en').split('\n\n')).toEqual([
      'A customer answered 2 of 10 after ticket #77.',
      'Their reason:\nNobody called.',
      'Please contact the customer, note here what came of it, and solve this task.',
    ]);
  });

  it('shows a score of 0', () => {
    expect(composeBody(aResponse({ score: 0 }), 'first', 'en')).toContain('answered 0 of 10');
  });

  it('says so when no reason was given', () => {
    expect(composeBody(aResponse({ comment: null }), 'first', 'en')).toContain(
      'They gave no reason.',
    );
  });

  it('adds what could be better and the wish to be contacted', () => {
    const body = composeBody(aResponse({ improve: 'Call back.', contactOk: true }), 'first', 'en');
    expect(body).toContain('What could be better:\nCall back.');
    expect(body).toContain('They would like to be contacted.');
  });

  it('carries no name or address: it is on a ticket that others may be copied on', () => {
    expect(composeBody(aResponse(), 'first', 'en')).not.toMatch(/@|Kim/);
  });
});

describe('a further low score', () => {
  it('is told as one of the same customer, without asking for the same again', () => {
    const body = composeBody(aResponse({ ticketId: '78', score: 1 }), 'again', 'en');
    expect(body).toMatch(/^The same customer answered 1 of 10 after ticket #78\./);
    expect(body).not.toContain('Please contact');
  });
});

describe('an amended answer', () => {
  it('is told as one, with what it says by then', () => {
    const body = composeBody(
      aResponse({ ticketId: '78', score: 7, comment: 'Better.' }),
      'amended',
      'en',
    );
    expect(body).toBe(
      'The customer amended the answer after ticket #78: 7 of 10.\n\nTheir reason:\nBetter.',
    );
  });
});

describe('a follow-up', () => {
  it('is named after score and ticket', () => {
    const response = aResponse({ ticketId: '77', score: 0 });
    expect(composeSubject(response, 'en')).toBe('NPS follow-up: 0 of 10 after ticket #77');
  });

  it.each([
    ['da', 'NPS-opfølgning: 2 ud af 10 efter ticket #77', 'Kundens begrundelse:\nNej.'],
    ['sv', 'NPS-uppföljning: 2 av 10 efter ärende #77', 'Kundens motivering:\nNej.'],
  ] as const)('is written in the team’s language: %s', (language, subject, reason) => {
    const response = aResponse({ ticketId: '77', score: 2, comment: 'Nej.' });
    expect(composeSubject(response, language)).toBe(subject);
    expect(composeBody(response, 'first', language)).toContain(reason);
  });
});
