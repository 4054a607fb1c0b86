import type { DeskState } from '../../state/desk-state.types.ts';
import { DAY_MS } from './durations.ts';
import { PAST_ACTIONS } from './plot.ts';
import { findStoryIds } from './story-ids.ts';
import { STORY_TIME_ZONE } from './story-settings.ts';

/** What the team wrote down that it did, for the service to take over. */
export type PastAction = {
  title: string;
  note: string | null;
  /** Its first and last day, in the time zone of the company. */
  from: string;
  until: string | null;
  filters: { channel?: string[]; group?: string[] };
  createdBy: string | null;
  createdAt: string;
};

/** Writes what was done about the turns of a desk's story; nothing where there is none. */
export function pastActionsOf(state: DeskState): PastAction[] {
  const { story, landmarks } = state;
  if (story === undefined) return [];
  const endsAt = Date.parse(story.endsAt);
  const { groups } = findStoryIds(state);
  const moment = (daysAgo: number) => new Date(endsAt - daysAgo * DAY_MS);
  const day = (daysAgo: number) => localDay(moment(daysAgo));
  return PAST_ACTIONS.map(({ title, note, from, until, about }) => ({
    title,
    note,
    from: day(from),
    until: until === null ? null : day(until),
    filters: {
      ...(about.channel !== undefined && { channel: [about.channel] }),
      ...(about.group !== undefined && { group: [String(groups.get(about.group) ?? 0)] }),
    },
    createdBy: landmarks.leadIds[0] === undefined ? null : String(landmarks.leadIds[0]),
    createdAt: moment(from).toISOString(),
  }));
}

function localDay(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: STORY_TIME_ZONE }).format(moment);
}
