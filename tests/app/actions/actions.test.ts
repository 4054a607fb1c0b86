import { describe, expect, it } from 'vitest';
import type { Action } from '../../../shared/contracts/actions.ts';
import {
  actionIn,
  draftOf,
  faultsOf,
  type ActionDraft,
} from '../../../app/locations/nav-bar/actions/action-draft.ts';
import { actionsAbout } from '../../../app/locations/nav-bar/actions/actions-about.ts';
import type { Filters } from '../../../app/locations/nav-bar/filters/filters.ts';
import { clusterMarks, spanIn } from '../../../app/locations/nav-bar/charts/trend-marks.ts';
import { anAction } from '../support/some-actions.ts';

describe('an action is seen beside', () => {
  const copenhagen = { group: ['1'] };
  const cases: [string, Action['filters'], Filters['only'], boolean][] = [
    ['all answers, when it is about all', {}, {}, true],
    ['all answers, when it is about a group', copenhagen, {}, true],
    ['a group, when it is about all', {}, copenhagen, true],
    ['its group', copenhagen, copenhagen, true],
    ['its group among others', copenhagen, { group: ['2', '1'] }, true],
    ['a channel, when it is about a group', copenhagen, { channel: ['web'] }, true],
    ['no other group', copenhagen, { group: ['2'] }, false],
    ['no other group of its channel', { ...copenhagen, channel: ['web'] }, { group: ['2'] }, false],
  ];
  it.each(cases)('%s', (_what, filters, only, isSeen) => {
    expect(actionsAbout([anAction({ filters })], only)).toHaveLength(isSeen ? 1 : 0);
  });
});

describe('an action spans', () => {
  const weeks = [
    { from: '2026-03-02', to: '2026-03-09' },
    { from: '2026-03-09', to: '2026-03-16' },
    { from: '2026-03-16', to: '2026-03-23' },
  ];
  it.each([
    ['its own point', '2026-03-03', '2026-03-08', [0, 0]],
    ['until the point of its last day', '2026-03-02', '2026-03-09', [0, 1]],
    ['until the end, while it goes on', '2026-03-09', null, [1, 2]],
    ['until the end, when it ends later', '2026-03-22', '2026-05-01', [2, 2]],
    ['nothing, when it began before', '2026-03-01', null, null],
    ['nothing, when it begins later', '2026-03-23', null, null],
  ] as const)('%s', (_what, from, until, span) => {
    expect(spanIn(weeks, { from, until })).toEqual(
      span === null ? null : { begin: span[0], end: span[1] },
    );
  });
});

describe('marks', () => {
  const mark = (begin: number) => ({ key: String(begin), text: '', begin, end: begin });
  const numbers = (...begins: number[]) =>
    clusterMarks(begins.map(mark), (point) => point * 10).map(({ number }) => number);

  it('are numbered in the order of time', () => expect(numbers(9, 0, 5)).toEqual(['1', '2', '3']));
  it('stand together where they would lie upon each other', () =>
    expect(numbers(0, 1, 2, 9)).toEqual(['1–3', '4']));
});

describe('the form of an action', () => {
  const DRAFT: ActionDraft = { title: 'Macros', from: '2026-03-02', until: '', note: ' ' };

  it.each([
    ['nothing', {}, {}],
    ['a missing title', { title: ' ' }, { title: 'titleMissing' }],
    ['a missing day', { from: '' }, { from: 'dayMissing' }],
    ['a last day that is none', { until: '2026-02-30' }, { until: 'dayMissing' }],
    ['a last day before the first', { until: '2026-03-01' }, { until: 'reversed' }],
    ['no fault in a single day', { until: '2026-03-02' }, {}],
  ])('tells of %s', (_what, change, faults) => {
    expect(faultsOf({ ...DRAFT, ...change })).toEqual(faults);
  });

  it('leaves out what was left empty', () => {
    expect(actionIn(DRAFT)).toEqual({
      title: 'Macros',
      from: '2026-03-02',
      until: null,
      note: null,
    });
  });

  it('gives an action back as it was', () => {
    const { title, from, until, note } = anAction({ note: 'By name', until: '2026-03-09' });
    expect(actionIn(draftOf(anAction({ note, until }), '2026-11-24'))).toEqual({
      title,
      from,
      until,
      note,
    });
  });
});
