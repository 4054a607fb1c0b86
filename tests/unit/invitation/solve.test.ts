import { describe, expect, it } from 'vitest';
import { compareSolve, findSolvedAt } from '../../../backend/invitation/solve.rules.ts';
import { auditSchema } from '../../../backend/platform/zendesk/types.ts';

const DECIDED = new Date('2026-03-02T08:00:00.000Z');
const after = (ms: number) => new Date(DECIDED.getTime() + ms);

describe('compareSolve', () => {
  it('calls a ticket’s first solve new', () => {
    expect(compareSolve(DECIDED, null)).toBe('new');
  });

  it.each([
    [0, 'known'],
    [59_999, 'known'],
    [-59_999, 'known'],
    [60_000, 'new'],
    [86_400_000, 'new'],
    [-60_000, 'older'],
    [-86_400_000, 'older'],
  ])('calls a solve %i ms later %s', (ms, novelty) => {
    expect(compareSolve(after(ms), DECIDED)).toBe(novelty);
  });
});

describe('findSolvedAt', () => {
  const anAudit = (created_at: string, ...events: unknown[]) =>
    auditSchema.parse({ id: 1, created_at, events });
  const status = (type: string, value: string) => ({ type, field_name: 'status', value });

  it('finds the latest change into solved, newest change first', () => {
    const audits = [
      anAudit('2026-03-04T10:00:00Z', { type: 'Comment', body: 'solved' }),
      anAudit('2026-03-03T10:00:00Z', status('Change', 'solved')),
      anAudit('2026-03-02T10:00:00Z', status('Change', 'open')),
      anAudit('2026-03-01T10:00:00Z', status('Change', 'solved')),
    ];
    expect(findSolvedAt(audits)).toEqual(new Date('2026-03-03T10:00:00Z'));
  });

  it('finds it among other events of one change', () => {
    const tags = { type: 'Change', field_name: 'tags', value: ['a'], previous_value: [] };
    const audit = anAudit('2026-03-03T10:00:00Z', tags, status('Change', 'solved'));
    expect(findSolvedAt([audit])).toEqual(new Date('2026-03-03T10:00:00Z'));
  });

  it('finds a ticket that was created solved', () => {
    const audit = anAudit('2026-03-03T10:00:00Z', status('Create', 'solved'));
    expect(findSolvedAt([audit])).toEqual(new Date('2026-03-03T10:00:00Z'));
  });

  it.each([
    ['there is no history', []],
    ['it was closed', [anAudit('2026-03-03T10:00:00Z', status('Change', 'closed'))]],
    ['a notification says so', [anAudit('2026-03-03T10:00:00Z', status('Notification', 'solved'))]],
    [
      'another field holds the word',
      [
        anAudit('2026-03-03T10:00:00Z', {
          type: 'Change',
          field_name: 'subject',
          value: 'solved',
        }),
      ],
    ],
  ])('finds nothing when %s', (_why, audits) => {
    expect(findSolvedAt(audits)).toBeNull();
  });
});
