import type { TourData } from '../../pages/page-data.types.ts';
import type { DeskState } from '../../state/desk-state.types.ts';
import { DAY_MS } from './durations.ts';
import { TURNS } from './plot.ts';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** Says where a lead finds the turns of a desk's story. */
export function planTour(state: DeskState): TourData | null {
  const { story, landmarks } = state;
  const [lead, ...others] = landmarks.leadIds.flatMap(
    (leadId) => state.users.find(({ id }) => id === leadId) ?? [],
  );
  if (story === undefined || lead === undefined) return null;
  const endsAt = Date.parse(story.endsAt);
  const day = (daysAgo: number) => new Date(endsAt - daysAgo * DAY_MS).toISOString().slice(0, 10);
  const { chatTeam, moreInChat, recall } = TURNS;
  return {
    lead: { id: lead.id, name: lead.name },
    others: others.map(({ id, name, locale }) => ({
      id,
      name,
      language: LANGUAGES.of(locale) ?? locale,
    })),
    chats: `${day(chatTeam)}..${day(moreInChat)}`,
    recall: `${day(recall.from)}..${day(recall.fadesTo)}`,
    returnsId: state.groups.find(({ name }) => name === 'Returns & Repairs')?.id ?? 0,
  };
}
