import { describe, expect, it } from 'vitest';
import {
  chooseSides,
  mergeSettings,
} from '../../../../app/locations/nav-bar/settings/model/merge-settings.ts';
import { settingsSchema, type Settings } from '../../../../shared/settings.ts';

const base = settingsSchema.parse({ surveys: [{ id: 'a' }, { id: 'b' }] });
const edited = (edit: (draft: Settings) => void): Settings => {
  const draft = structuredClone(base);
  edit(draft);
  return draft;
};
const merge = (mine: (draft: Settings) => void, theirs: (draft: Settings) => void) =>
  mergeSettings(base, edited(mine), edited(theirs));

describe('two admins at once', () => {
  it('lose nothing when each changes something else', () => {
    const { merged, conflicts } = merge(
      (draft) => (draft.surveys[0]!.delayHours = 1),
      (draft) => (draft.surveys[0]!.samplePercent = 50),
    );
    expect(conflicts).toEqual([]);
    expect(merged.surveys[0]).toMatchObject({ delayHours: 1, samplePercent: 50 });
  });

  it('are asked when both change the same', () => {
    const { conflicts } = merge(
      (draft) => (draft.privacy.retentionDays = 1),
      (draft) => (draft.privacy.retentionDays = 2),
    );
    expect(conflicts).toEqual([{ path: 'privacy.retentionDays', base: 1095, mine: 1, theirs: 2 }]);
  });

  it('are not asked when both change it to the same', () => {
    const both = (draft: Settings) => (draft.privacy.retentionDays = 1);
    expect(merge(both, both)).toMatchObject({
      merged: { privacy: { retentionDays: 1 } },
      conflicts: [],
    });
  });

  it('find a survey again that the other has moved', () => {
    const { merged, conflicts } = merge(
      (draft) => (draft.surveys[0]!.delayHours = 1),
      (draft) => draft.surveys.reverse(),
    );
    expect(conflicts).toEqual([]);
    expect(merged.surveys.map(({ id, delayHours }) => [id, delayHours])).toEqual([
      ['b', 24],
      ['a', 1],
    ]);
  });

  it('both have the surveys that they added', () => {
    const added = (id: string) => (draft: Settings) =>
      draft.surveys.push({ ...draft.surveys[0]!, id });
    const { merged } = merge(added('mine'), added('theirs'));
    expect(merged.surveys.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'mine', 'theirs']);
  });

  it('see a survey go that one removed and the other left alone', () => {
    const { merged, conflicts } = merge(
      (draft) => draft.surveys.pop(),
      (draft) => (draft.privacy.retentionDays = 2),
    );
    expect(conflicts).toEqual([]);
    expect(merged.surveys.map(({ id }) => id)).toEqual(['a']);
  });

  it('are asked about a survey that one removed and the other changed', () => {
    const { merged, conflicts } = merge(
      (draft) => (draft.surveys[1]!.delayHours = 1),
      (draft) => draft.surveys.pop(),
    );
    expect(conflicts.map(({ path }) => path)).toEqual(['surveys.1']);
    const kept = chooseSides(merged, conflicts, { 'surveys.1': 'mine' });
    expect(kept.surveys.map(({ id }) => id)).toEqual(['a', 'b']);
    const gone = chooseSides(merged, conflicts, { 'surveys.1': 'theirs' });
    expect(gone.surveys.map(({ id }) => id)).toEqual(['a']);
  });

  it('never get a follow-up for two', () => {
    const { conflicts } = merge(
      (draft) => (draft.followUp.assign = { groupId: '1' }),
      (draft) => (draft.followUp.assign = { userId: '2' }),
    );
    expect(conflicts.map(({ path }) => path)).toEqual(['followUp.assign']);
  });

  it('get what they choose', () => {
    const { merged, conflicts } = merge(
      (draft) => (draft.surveys[0]!.delayHours = 1),
      (draft) => (draft.surveys[0]!.delayHours = 2),
    );
    const chosen = chooseSides(merged, conflicts, { 'surveys.0.delayHours': 'theirs' });
    expect(chosen.surveys[0]!.delayHours).toBe(2);
    expect(settingsSchema.parse(chosen)).toEqual(chosen);
  });
});
