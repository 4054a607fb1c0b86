import { Suspense } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import styled from 'styled-components';
import type { Settings } from '../../../../shared/settings.ts';
import { RoomBoundary } from '../layout/RoomBoundary.tsx';
import { RoomSkeleton } from '../layout/RoomSkeleton.tsx';
import { SaveBar } from './saving/SaveBar.tsx';
import { SECTION_FILES } from './section-files.ts';
import { SectionNav } from './SectionNav.tsx';
import { SettingsNotices } from './SettingsNotices.tsx';
import { useSettingsRoom } from './settings-context.ts';
import { useSettingsWords } from './settings-words.ts';

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

/** The parts at the left, the open one beside them, and the way to save. */
export function SettingsContent({ areChoicesMissing }: { areChoicesMissing: boolean }) {
  const { t } = useSettingsWords();
  const { place } = useSettingsRoom();
  const { control } = useFormContext<Settings>();
  const surveys = useWatch({ control, name: 'surveys' });
  const isOneSurvey =
    place.section === 'surveys' && place.item !== null && surveys[place.item] !== undefined;
  const name = isOneSurvey ? 'oneSurvey' : place.section;
  const Section = SECTION_FILES[name];
  return (
    <>
      <Title>{t('title')}</Title>
      <Sides>
        <SectionNav />
        <div>
          <SettingsNotices areChoicesMissing={areChoicesMissing} />
          <RoomBoundary key={name} onRetry={Section.again}>
            <Suspense fallback={<RoomSkeleton />}>
              <Section />
            </Suspense>
          </RoomBoundary>
          <SaveBar />
        </div>
      </Sides>
    </>
  );
}
