import { describe, expect, it } from 'vitest';
import { findColumns, readMap } from '../../../../backend/commands/import/find-columns.ts';

const find = (header: string, map = '') => findColumns(header.split(','), readMap(map));

describe('the columns of a file', () => {
  it.each([
    [
      'as Zendesk called them',
      'comment,delivered_at,id,rated_at,rating,recipient_id,survey_name,user_email,user_id,user_name',
      { comment: 0, id: 2, date: 3, score: 4, email: 7, user: 8, name: 9 },
    ],
    [
      'as Delighted calls them',
      'id,person,survey_type,score,comment,created_at,updated_at',
      { id: 0, metric: 2, score: 3, comment: 4, date: 5 },
    ],
    ['whatever their case', 'NPS Score,Response Date,E-Mail', { score: 0, date: 1, email: 2 }],
    ['the likelier of two', 'created_at,responded_at,score', { date: 1, score: 2 }],
  ])('are known %s', (_what, header, columns) => {
    expect(find(header)).toEqual({ columns, faults: [] });
  });

  it('may be named by hand, before whatever is usual', () => {
    expect(find('Score,Wie war es?,Wann', 'score=Wie war es?,date=wann').columns).toEqual({
      score: 1,
      date: 2,
    });
  });

  it('are asked for by name when they are missing, all at once', () => {
    const { faults } = find('A,B');
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('--map score=<column>');
    expect(faults[1]).toContain('A, B');
  });

  it('that were named and are not there are told with the nearest', () => {
    const { faults } = find('Rating,Date', 'score=Ratings,colour=Date');
    expect(faults.join('\n')).toContain('Did you mean "Rating"?');
    expect(faults.join('\n')).toContain('--map knows no "colour"');
  });
});
