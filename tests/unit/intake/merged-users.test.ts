import { expect, it } from 'vitest';
import { findMergedUsers } from '../../../backend/intake/merged-users.rules.ts';

const subject = 'zen:user:11';

it.each([
  ['the subject alone', { subject }, ['11']],
  ['both ids in the event', { subject, event: { merged_user_id: '22' } }, ['11', '22']],
  ['numbers for ids', { subject, event: { current: 22, previous: 11 } }, ['11', '22']],
  ['ids some levels deep', { subject, event: { merge: { from: [{ id: '22' }] } } }, ['11', '22']],
  ['the detail', { subject: '', detail: { id: '11', merged_into_id: '22' } }, ['11', '22']],
  ['lists', { subject, event: { user_ids: ['22', '33', '22'] } }, ['11', '22', '33']],
  [
    'numbers of others beside them',
    {
      subject,
      detail: { id: '11', default_group_id: '44', organization_id: '55', created_at: '66' },
      event: {
        actor_id: '77',
        account_id: '88',
        organization_ids: ['99'],
        meta: { sequence: { id: '12', position: 1 } },
        source_user_id: '22',
      },
    },
    ['11', '22'],
  ],
  ['missing ids written as 0', { subject, event: { loser_id: '0' } }, ['11']],
  ['words', { subject: 'zen:user:abc', event: { loser: 'Kim', at: '2026-05-04' } }, []],
  ['nothing', { subject: '', detail: null, event: null }, []],
  ['odd shapes', { subject, detail: 'none', event: [[[[[['22']]]]]] }, ['11']],
  [
    'more than anybody merges',
    { subject: '', event: { ids: Array.from({ length: 50 }, (_, index) => index + 1) } },
    Array.from({ length: 10 }, (_, index) => String(index + 1)),
  ],
])('finds users in %s', (_what, event, expected) => {
  expect(findMergedUsers(event)).toEqual(expected);
});
