import { describe, expect, it } from 'vitest';
import { nameAnswerNews, type AnswerVersion } from '../../../backend/response/answer-news.rules.ts';

const START = Date.parse('2026-03-01T08:00:00Z');

/** Versions by what they are and the second in which they came. */
const versions = (...given: ['gesture' | 'button', number][]): AnswerVersion[] =>
  given.map(([kind, second], index) => ({
    version: index + 1,
    provisional: kind === 'gesture',
    at: new Date(START + second * 1000),
  }));

describe('what is told of an answer’s versions, when gestures wait 60 seconds', () => {
  it.each([
    ['the button at once', versions(['button', 0]), ['submitted']],
    ['a gesture that stays', versions(['gesture', 0]), ['submitted']],
    ['a gesture, and words in time', versions(['gesture', 0], ['button', 59]), [null, 'submitted']],
    [
      'a gesture, and words too late',
      versions(['gesture', 0], ['button', 60]),
      ['submitted', 'amended'],
    ],
    ['the button twice', versions(['button', 0], ['button', 1]), ['submitted', 'amended']],
    [
      'many gestures, then words',
      versions(['gesture', 0], ['gesture', 10], ['button', 20], ['button', 500]),
      [null, null, 'submitted', 'amended'],
    ],
  ])('%s', (_case, given, expected) => {
    const told = given.map(({ version }) => nameAnswerNews(given, version, 60));
    expect(told).toEqual(expected.map((name) => name && `response.${name}`));
  });

  it('is nothing for a version that is not there', () => {
    expect(nameAnswerNews(versions(['button', 0]), 2, 60)).toBeNull();
  });
});
