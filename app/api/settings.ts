import {
  settingsChoicesSchema,
  type SettingsChoices,
} from '../../shared/contracts/settings-choices.ts';
import {
  previewSchema,
  testAlertSchema,
  testMailSchema,
  type Preview,
  type TestAlert,
  type TestMail,
} from '../../shared/contracts/settings-preview.ts';
import {
  settingsCheckSchema,
  settingsStateSchema,
  settingsVersionSchema,
  settingsVersionsSchema,
  type GivenSettings,
  type SettingsCheck,
  type SettingsState,
  type SettingsVersion,
  type SettingsVersions,
} from '../../shared/contracts/settings.ts';
import type { Api } from './create-api.ts';
import { reportSearch } from './report-search.ts';

const SETTINGS = '/api/v1/settings';

/** `GET /api/v1/settings`: those that hold, and as they are stored. */
export async function getSettings(api: Api): Promise<SettingsState> {
  return await api.call({ method: 'GET', path: SETTINGS, answer: settingsStateSchema });
}

/** `PUT /api/v1/settings`: stores them, unless somebody has changed them since `state`. */
export async function putSettings(
  api: Api,
  body: GivenSettings,
  state: string,
): Promise<SettingsState> {
  const ifMatch = `"${state}"`;
  return await api.call({
    method: 'PUT',
    path: SETTINGS,
    body,
    ifMatch,
    answer: settingsStateSchema,
  });
}

/** `POST /api/v1/settings/check`: what would come of storing them. */
export async function checkSettings(api: Api, body: GivenSettings): Promise<SettingsCheck> {
  return await api.call({
    method: 'POST',
    path: `${SETTINGS}/check`,
    body,
    answer: settingsCheckSchema,
  });
}

/** `GET /api/v1/settings/choices`: what there is in Zendesk to choose from. */
export async function getSettingsChoices(api: Api): Promise<SettingsChoices> {
  return await api.call({
    method: 'GET',
    path: `${SETTINGS}/choices`,
    answer: settingsChoicesSchema,
  });
}

/** `GET /api/v1/settings/versions`: who changed what, the newest first. */
export async function getSettingsVersions(
  api: Api,
  cursor: string | null,
): Promise<SettingsVersions> {
  return await api.call({
    method: 'GET',
    path: `${SETTINGS}/versions${reportSearch({ cursor })}`,
    answer: settingsVersionsSchema,
  });
}

/** `GET /api/v1/settings/versions/:version`: the settings as they were stored then. */
export async function getSettingsVersion(api: Api, version: number): Promise<SettingsVersion> {
  return await api.call({
    method: 'GET',
    path: `${SETTINGS}/versions/${version}`,
    answer: settingsVersionSchema,
  });
}

/** `POST /api/v1/settings/versions/:version/restore`: brings back exactly what was. */
export async function restoreSettings(
  api: Api,
  version: number,
  state: string,
): Promise<SettingsState> {
  return await api.call({
    method: 'POST',
    path: `${SETTINGS}/versions/${version}/restore`,
    ifMatch: `"${state}"`,
    answer: settingsStateSchema,
  });
}

/** What of a draft is looked at; see the contract. */
export type PreviewRequest = {
  settings: GivenSettings;
  survey: string;
  part: Preview['part'];
  locale: string;
  category: string;
};

/** `POST /api/v1/preview`: what a customer would get by a draft. */
export async function previewSettings(api: Api, body: PreviewRequest): Promise<Preview> {
  return await api.call({ method: 'POST', path: '/api/v1/preview', body, answer: previewSchema });
}

/** `POST /api/v1/settings/test-mail`: a survey's mail by a draft, to whoever asks for it. */
export async function sendTestMail(
  api: Api,
  body: { settings: GivenSettings; survey: string; locale: string },
): Promise<TestMail> {
  return await api.call({
    method: 'POST',
    path: `${SETTINGS}/test-mail`,
    body,
    answer: testMailSchema,
  });
}

/** `POST /api/v1/settings/test-alert`: a test to every receiver of one alert of a draft. */
export async function sendTestAlert(
  api: Api,
  body: { settings: GivenSettings; alert: number },
): Promise<TestAlert> {
  return await api.call({
    method: 'POST',
    path: `${SETTINGS}/test-alert`,
    body,
    answer: testAlertSchema,
  });
}
