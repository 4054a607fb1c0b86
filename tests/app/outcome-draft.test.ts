import { describe, expect, it } from 'vitest';
import {
  draftOf,
  faultsOf,
  outcomeIn,
  type OutcomeDraft,
} from '../../app/components/outcome/outcome-draft.ts';

const EMPTY: OutcomeDraft = draftOf({ outcome: null });

describe('what is asked about a follow-up', () => {
  it.each<[Partial<OutcomeDraft>, string[]]>([
    [{}, ['kind']],
    [{ kind: 'recovered' }, []],
    [{ kind: 'not_recovered', reason: '  ' }, ['reason']],
    [{ kind: 'not_recovered', reason: 'Too dear' }, []],
    [{ kind: 'no_contact', tries: '' }, ['tries']],
    [{ kind: 'no_contact', tries: '1.5' }, ['tries']],
    [{ kind: 'no_contact', tries: '100' }, ['tries']],
    [{ kind: 'no_contact', tries: '3' }, []],
  ])('of %j lacks %j', (given, lacking) => {
    expect(Object.keys(faultsOf({ ...EMPTY, ...given }))).toEqual(lacking);
  });

  it('tells the API what belongs to the outcome, and nothing else', () => {
    const filled: OutcomeDraft = {
      kind: 'not_recovered',
      reason: ' Too dear ',
      toldGroupId: '20',
      tries: '3',
    };
    expect(outcomeIn(filled)).toEqual({
      kind: 'not_recovered',
      reason: 'Too dear',
      toldGroupId: '20',
    });
    expect(outcomeIn({ ...filled, toldGroupId: '' })).toMatchObject({ toldGroupId: null });
    expect(outcomeIn({ ...filled, kind: 'no_contact' })).toEqual({ kind: 'no_contact', tries: 3 });
    expect(outcomeIn({ ...filled, kind: 'recovered' })).toEqual({ kind: 'recovered' });
  });

  it('begins with what was said before', () => {
    const told = { id: '20', name: 'Product' };
    const outcome = { kind: 'not_recovered', reason: 'Too dear', told, tries: null } as const;
    expect(draftOf({ outcome })).toEqual({
      kind: 'not_recovered',
      reason: 'Too dear',
      toldGroupId: '20',
      tries: '3',
    });
  });
});
