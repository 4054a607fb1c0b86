import { useSettingsRoom } from '../settings-context.ts';
import { SurveyEditor } from './SurveyEditor.tsx';

/** The survey that is open. */
export function OneSurvey() {
  const { place } = useSettingsRoom();
  const index = place.item ?? 0;
  return <SurveyEditor key={index} index={index} />;
}
