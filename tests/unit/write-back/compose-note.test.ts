import { describe, expect, it } from 'vitest';
import { composeNote } from '../../../backend/write-back/compose-note.rules.ts';
import { aResponse } from '../../support/builders/a-response.ts';

describe('the note on the ticket', () => {
  it('says score, category and reason', () => {
    const response = aResponse({ score: 9, category: 'promoter', comment: 'Quick help.' });
    expect(composeNote(response, null, 'en')).toBe(
      'NPS response: 9 of 10 (promoter)\n\nReason:\nQuick help.',
    );
  });

  it('shows a score of 0', () => {
    const note = composeNote(aResponse({ score: 0, category: 'detractor' }), null, 'en');
    expect(note).toMatch(/^NPS response: 0 of 10 \(detractor\)/);
  });

  it('says so when there is no comment', () => {
    expect(composeNote(aResponse({ comment: null }), null, 'en')).toContain('No comment.');
  });

  it('adds what could be better and the wish to be contacted', () => {
    const response = aResponse({ comment: 'Slow.', improve: 'Answer sooner.', contactOk: true });
    expect(composeNote(response, null, 'en').split('\n\n').slice(1)).toEqual([
      'Reason:\nSlow.',
      'What could be better:\nAnswer sooner.',
      'The customer would like to be contacted.',
    ]);
  });

  it('leaves out what was not said', () => {
    const note = composeNote(aResponse({ comment: 'Slow.', improve: null }), null, 'en');
    expect(note).not.toMatch(/better|contacted|null|No comment/);
  });

  it.each([0, 3, 10])('says that an amended score was %i before', (before) => {
    const response = aResponse({ score: 8, category: 'passive' });
    expect(composeNote(response, before, 'en')).toMatch(
      new RegExp(`^NPS response amended: 8 of 10 \\(passive\\), before: ${before}\n`),
    );
  });

  it.each([
    ['da', 'NPS-svar: 0 ud af 10 (kritiker)\n\nIngen kommentar.'],
    ['sv', 'NPS-svar: 0 av 10 (kritiker)\n\nIngen kommentar.'],
  ] as const)('is written in the team’s language: %s', (language, note) => {
    const response = aResponse({ score: 0, category: 'detractor', comment: null });
    expect(composeNote(response, null, language)).toBe(note);
  });
});
