import { createContext, useContext } from 'react';
import type { SettingsChoices } from '../../../../shared/contracts/settings-choices.ts';
import type { SettingsState } from '../../../../shared/contracts/settings.ts';
import type { Settings } from '../../../../shared/settings.ts';
import type { Api } from '../../../api/create-api.ts';
import type { TrailFilters } from '../../../api/get-events.ts';
import type { SettingsPlace } from './model/sections.ts';

/** What every part of the settings' room works with. */
export type SettingsRoom = {
  api: Api;
  /** What changes are made from. */
  base: SettingsState;
  /** What there is in Zendesk to choose from; `null` until it is known. */
  choices: SettingsChoices | null;
  place: SettingsPlace;
  goTo: (place: SettingsPlace) => void;
  /** What of the audit trail is shown. */
  trail: TrailFilters;
  showTrail: (filters: TrailFilters) => void;
  /** Leads to an answer in the room of voices. */
  openAnswer: (responseId: string) => void;
  /** Shows the field of a path, wherever it is, and puts the cursor into it. */
  showField: (path: string) => void;
  /** Takes what was stored as the ground of further changes; `draft` is laid on top, if any. */
  startFrom: (stored: SettingsState, draft?: Settings) => void;
};

/** Carries the room's state; provided once by the room. */
export const SettingsRoomContext = createContext<SettingsRoom | null>(null);

/** Gives a component the state of the settings' room. */
export function useSettingsRoom(): SettingsRoom {
  const room = useContext(SettingsRoomContext);
  if (room === null) throw new Error('useSettingsRoom needs the settings’ room around it');
  return room;
}
