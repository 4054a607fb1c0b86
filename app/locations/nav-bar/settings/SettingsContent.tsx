import type { ComponentType } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import styled from 'styled-components';
import type { Settings } from '../../../../shared/settings.ts';
import { AlertsSection } from './alerts/AlertsSection.tsx';
import type { SettingsSection } from './model/sections.ts';
import { HealthSection } from './health/HealthSection.tsx';
import { SaveBar } from './saving/SaveBar.tsx';
import { BrandingSection } from './sections/BrandingSection.tsx';
import { DataSection } from './sections/DataSection.tsx';
import { FollowUpsSection } from './sections/FollowUpsSection.tsx';
import { HistorySection } from './sections/HistorySection.tsx';
import { ReportsSection } from './sections/ReportsSection.tsx';
import { AccessSection, PrivacySection } from './sections/SimpleSections.tsx';
import { WriteBackSection } from './sections/WriteBackSection.tsx';
import { TrailSection } from './trail/TrailSection.tsx';
import { SectionNav } from './SectionNav.tsx';
import { SettingsNotices } from './SettingsNotices.tsx';
import { useSettingsRoom } from './settings-context.ts';
import { useSettingsWords } from './settings-words.ts';
import { SurveyEditor } from './surveys/SurveyEditor.tsx';
import { SurveyList } from './surveys/SurveyList.tsx';

const Title = styled.h1`
  margin-bottom: ${({ theme }) => theme.space.md};
  font-size: ${({ theme }) => theme.fontSizes.xxl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${({ theme }) => theme.lineHeights.xxl};
`;

const Sides = styled.div`
  display: grid;
  grid-template-columns: 200px minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xl};
  align-items: start;

  @media (max-width: 860px) {
    grid-template-columns: minmax(0, 1fr);
    gap: ${({ theme }) => theme.space.md};
  }
`;

/** What each part shows. */
const SECTIONS: Readonly<Record<SettingsSection, ComponentType>> = {
  surveys: SurveysSection,
  followUps: FollowUpsSection,
  alerts: AlertsSection,
  writeBack: WriteBackSection,
  reports: ReportsSection,
  access: AccessSection,
  privacy: PrivacySection,
  branding: BrandingSection,
  data: DataSection,
  health: HealthSection,
  history: HistorySection,
  trail: TrailSection,
};

/** The parts at the left, the open one beside them, and the way to save. */
export function SettingsContent({ areChoicesMissing }: { areChoicesMissing: boolean }) {
  const { t } = useSettingsWords();
  const { place } = useSettingsRoom();
  const Section = SECTIONS[place.section];
  return (
    <>
      <Title>{t('title')}</Title>
      <Sides>
        <SectionNav />
        <div>
          <SettingsNotices areChoicesMissing={areChoicesMissing} />
          <Section />
          <SaveBar />
        </div>
      </Sides>
    </>
  );
}

function SurveysSection() {
  const { place } = useSettingsRoom();
  const { control } = useFormContext<Settings>();
  const surveys = useWatch({ control, name: 'surveys' });
  const { item } = place;
  if (item === null || surveys[item] === undefined) return <SurveyList />;
  return <SurveyEditor key={item} index={item} />;
}
