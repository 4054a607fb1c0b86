import { describe, expect, it } from 'vitest';
import { readLine } from '../../../../backend/commands/import/read-line.rules.ts';

const options = {
  columns: { score: 0, date: 1, user: 2, ticket: 3, comment: 4 },
  timeZone: 'UTC',
  dateOrder: null,
  now: new Date('2026-01-01T00:00:00Z'),
};
const read = (...cells: string[]) => readLine(cells, options);

describe('a line of a file', () => {
  it('tells an answer', () => {
    expect(read(' 0 ', '2025-05-01', '12', '34', ' Slow. ')).toMatchObject({
      answer: { score: 0, userId: '12', ticketId: '34', comment: 'Slow.', email: null },
    });
  });

  it('without a score is of somebody who has not answered, which is not 0', () => {
    expect(read('', '2025-05-01')).toEqual({ isUnanswered: true });
  });

  it.each([
    ['score', '11', '2025-05-01', ''],
    ['score', '-1', '2025-05-01', ''],
    ['score', '5.5', '2025-05-01', ''],
    ['score', 'nine', '2025-05-01', ''],
    ['score', '1e1', '2025-05-01', ''],
    ['date', '9', '', ''],
    ['date', '9', '2026-01-02', ''],
    ['date', '9', '1999-01-02', ''],
    ['user', '9', '2025-05-01', 'anna@example.com'],
  ])('is refused for its %s: %s %s %s', (field, ...cells) => {
    expect(read(...cells)).toEqual({ fault: expect.stringMatching(new RegExp(`^${field}: `)) });
  });

  it.each(['9', '9.0', '09', '10', '10.00'])('may write its score as %s', (score) => {
    expect(read(score, '2025-05-01')).toHaveProperty('answer.score', Number(score));
  });
});
