import { fetchedComponent, type FetchedComponent } from '../../../components/fetched-component.ts';
import type { SettingsSection } from './model/sections.ts';

/** What each part shows, and a survey of its own; each is a file of its own. */
export const SECTION_FILES: Readonly<
  Record<SettingsSection | 'oneSurvey', FetchedComponent<object>>
> = {
  surveys: fetchedComponent(async () => (await import('./surveys/SurveyList.tsx')).SurveyList),
  oneSurvey: fetchedComponent(async () => (await import('./surveys/OneSurvey.tsx')).OneSurvey),
  followUps: fetchedComponent(
    async () => (await import('./sections/FollowUpsSection.tsx')).FollowUpsSection,
  ),
  alerts: fetchedComponent(async () => (await import('./alerts/AlertsSection.tsx')).AlertsSection),
  writeBack: fetchedComponent(
    async () => (await import('./sections/WriteBackSection.tsx')).WriteBackSection,
  ),
  reports: fetchedComponent(
    async () => (await import('./sections/ReportsSection.tsx')).ReportsSection,
  ),
  access: fetchedComponent(
    async () => (await import('./sections/SimpleSections.tsx')).AccessSection,
  ),
  privacy: fetchedComponent(
    async () => (await import('./sections/SimpleSections.tsx')).PrivacySection,
  ),
  branding: fetchedComponent(
    async () => (await import('./sections/BrandingSection.tsx')).BrandingSection,
  ),
  data: fetchedComponent(async () => (await import('./sections/DataSection.tsx')).DataSection),
  health: fetchedComponent(async () => (await import('./health/HealthSection.tsx')).HealthSection),
  history: fetchedComponent(
    async () => (await import('./sections/HistorySection.tsx')).HistorySection,
  ),
  trail: fetchedComponent(async () => (await import('./trail/TrailSection.tsx')).TrailSection),
};
