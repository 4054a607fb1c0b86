import { describe, expect, it } from 'vitest';
import {
  findSolvedAt,
  mayInheritMerge,
  wasMerged,
} from '../../../backend/invitation/solve-history.rules.ts';
import { auditSchema } from '../../../backend/platform/zendesk/types.ts';
import { aTicket } from '../../support/builders/a-ticket.ts';

const anAudit = (day: number, ...events: unknown[]) =>
  auditSchema.parse({ id: day, created_at: `2026-03-0${day}T10:00:00Z`, events });
const change = (value: unknown, previous_value?: unknown, type = 'Change') => ({
  type,
  field_name: 'status',
  value,
  ...(previous_value === undefined ? {} : { previous_value }),
});
const created = (value: string) => change(value, undefined, 'Create');
const at = (day: number) => new Date(`2026-03-0${day}T10:00:00Z`);
const tags = (value: unknown, previous_value: unknown, type = 'Change') => ({
  type,
  field_name: 'tags',
  value,
  previous_value,
});

describe('a solved or closed ticket', () => {
  it.each([
    ['that was solved', [anAudit(2, change('solved', 'open')), anAudit(1, created('new'))], at(2)],
    ['solved among other changes', [anAudit(3, tags(['a'], []), change('solved'))], at(3)],
    ['that was created solved', [anAudit(3, created('solved'))], at(3)],
    [
      'solved twice',
      [
        anAudit(4, { type: 'Comment', body: 'solved' }),
        anAudit(3, change('solved', 'open')),
        anAudit(2, change('open', 'solved')),
        anAudit(1, change('solved', 'new')),
      ],
      at(3),
    ],
    [
      'closed after its solve',
      [anAudit(3, change('closed', 'solved')), anAudit(2, change('solved'))],
      at(2),
    ],
    [
      'closed, we are not told from what',
      [anAudit(3, change('closed')), anAudit(2, change('solved'))],
      at(2),
    ],
    [
      'closed while it was open',
      [anAudit(2, change('closed', 'open')), anAudit(1, created('new'))],
      null,
    ],
    [
      'closed while it was pending, with a short history',
      [anAudit(2, change('closed', 'pending'))],
      null,
    ],
    [
      'closed, we are not told from what, before any solve',
      [anAudit(2, change('closed')), anAudit(1, created('open'))],
      null,
    ],
    [
      'solved, reopened and closed',
      [
        anAudit(3, change('closed', 'open')),
        anAudit(2, change('open', 'solved')),
        anAudit(1, change('solved')),
      ],
      null,
    ],
    [
      'solved, reopened and closed, we are not told from what',
      [anAudit(3, change('closed')), anAudit(2, change('open')), anAudit(1, change('solved'))],
      null,
    ],
    ['that was created closed, as by an import', [anAudit(1, created('closed'))], null],
    ['without a history', [], 'unknown'],
    ['whose history is cut off', [anAudit(3, change('closed', 'solved'))], 'unknown'],
    ['whose history has no states', [anAudit(3, tags(['a'], []))], 'unknown'],
    [
      'of which a notification says so',
      [anAudit(3, { ...change('solved'), type: 'Notification' })],
      'unknown',
    ],
    [
      'another field of which holds the word',
      [anAudit(3, { ...change('solved'), field_name: 'subject' })],
      'unknown',
    ],
  ] as const)('%s was solved then, or not', (_what, audits, solvedAt) => {
    expect(findSolvedAt(audits, 'closed')).toEqual(solvedAt);
    // One that is solved now was solved at some time, whatever its history says.
    expect(findSolvedAt(audits, 'solved')).not.toBeNull();
  });

  it.each([
    ['is missing still, after a reopening', [anAudit(2, change('open', 'solved'))]],
    ['is missing still, as is all but the start', [anAudit(1, created('new'))]],
    [
      'names a state that is none',
      [anAudit(2, change('Solved!', 'open')), anAudit(1, created('new'))],
    ],
    ['names no state', [anAudit(2, change(null, 'open'))]],
    [
      'is missing, and an older one is there',
      [anAudit(3, change('open')), anAudit(2, change('solved'))],
    ],
  ])('is not called unsolved when its newest change %s', (_what, audits) => {
    expect(findSolvedAt(audits, 'solved')).toBe('unknown');
  });
});

describe('the mark of a merge', () => {
  const via = { channel: 'web', source: { rel: 'follow_up' } };

  it.each([
    [{ tags: ['closed_by_merge'], via }, true],
    [{ tags: ['closed_by_merge'] }, false],
    [{ tags: ['closed_by_merge'], via: { channel: 'web', source: { rel: 'merge' } } }, false],
    [{ tags: ['closed_by_merge'], via: { channel: 'web', source: null } }, false],
    [{ tags: ['bicycle'], via }, false],
  ])('of %j may be inherited: %s', (ticket, isPossible) => {
    expect(mayInheritMerge(aTicket(ticket))).toBe(isPossible);
  });

  const created = tags(['closed_by_merge'], undefined, 'Create');
  it.each([
    ['it was there from the start', [anAudit(1, created)], false],
    ['it was added later', [anAudit(2, tags(['closed_by_merge', 'a'], ['a']))], true],
    ['it was added as a text', [anAudit(2, tags('a closed_by_merge', 'a'))], true],
    [
      'other tags were added',
      [anAudit(2, tags(['closed_by_merge', 'a'], ['closed_by_merge']))],
      false,
    ],
    ['a merge is told', [{ ...anAudit(2), via: { source: { rel: 'merge' } } }], true],
    ['nothing is told', [], false],
  ])('is the ticket’s own when %s', (_when, audits, isOwn) => {
    expect(wasMerged(audits)).toBe(isOwn);
  });
});
