import type { GivenSettings, SettingsState } from '../../../../../shared/contracts/settings.ts';
import type { Settings } from '../../../../../shared/settings.ts';
import { cleanDraft } from './clean-draft.ts';
import { layIn } from './lay-in.ts';

/** What is sent to be stored: what was given before, with the draft's changes laid in. */
export function bodyOf(base: SettingsState, draft: Settings): GivenSettings {
  // Faulty ones hold nothing; what holds takes their place.
  const stored = base.faults.length > 0 ? base.settings : base.stored;
  return layIn(stored, base.settings, cleanDraft(draft)) as GivenSettings;
}
