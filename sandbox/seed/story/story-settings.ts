import type { DeskState } from '../../state/desk-state.types.ts';
import { NO_SURVEY_TAG, PHONE_SAMPLE } from './ask-customer.ts';
import { findStoryIds } from './story-ids.ts';

/** Where the company is. */
export const STORY_TIME_ZONE = 'Europe/Copenhagen';

/** The settings by which the story's customers were asked; `survey` is that of everybody else. */
export function storySettings(
  state: DeskState,
  survey: Record<string, unknown>,
): Record<string, unknown> {
  const { brands, fields } = findStoryIds(state);
  const proId = brands.get('pro');
  const exclude = { tags: [NO_SURVEY_TAG] };
  return {
    surveys: [
      {
        ...survey,
        id: 'pro',
        brandName: 'Nordlys Pro',
        match: { brands: proId === undefined ? [] : [String(proId)] },
        exclude,
      },
      {
        ...survey,
        id: 'phone',
        samplePercent: 100 * PHONE_SAMPLE,
        match: { channels: ['voice'] },
        exclude,
      },
      { ...survey, exclude },
    ],
    reports: {
      timeZone: STORY_TIME_ZONE,
      minimumAnswers: 30,
      fields: [...fields.values()].map(String),
    },
  };
}
