import { Button } from '@zendeskgarden/react-buttons';
import { useWatch } from 'react-hook-form';
import styled from 'styled-components';
import type { Settings } from '../../../../../shared/settings.ts';
import { SURVEY_CHANNELS } from '../../../../../shared/vocabulary.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { Conditions } from '../fields/Conditions.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { NumbersField } from '../fields/NumbersField.tsx';
import { Columns, Part } from '../fields/Part.tsx';
import { TextField } from '../fields/TextField.tsx';
import { ToggleField } from '../fields/ToggleField.tsx';
import { WeekHoursFields } from '../fields/WeekHoursFields.tsx';
import { ChannelsField, OrganizationsField, TagsField, TypedField } from '../fields/WordsField.tsx';
import { ZendeskField } from '../fields/ZendeskField.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { SurveyPreview } from './SurveyPreview.tsx';
import { SurveyWordsFields } from './SurveyWordsFields.tsx';

const Sides = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.lg};
  align-items: start;

  @media (min-width: 1280px) {
    grid-template-columns: minmax(0, 1fr) minmax(360px, 520px);
  }
`;

const Title = styled.h2`
  margin: ${({ theme }) => theme.space.xs} 0 ${({ theme }) => theme.space.md};
  font-size: ${({ theme }) => theme.fontSizes.xl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${({ theme }) => theme.lineHeights.xl};
  overflow-wrap: anywhere;
`;

/** Everything of one survey, and beside it what the customer gets. */
export function SurveyEditor({ index }: { index: number }) {
  const { t } = useSettingsWords();
  const { goTo } = useSettingsRoom();
  const path = `surveys.${index}` as const;
  const name = useWatch<Settings, `surveys.${number}.id`>({ name: `${path}.id` });
  return (
    <>
      <Button isLink onClick={() => goTo({ section: 'surveys', item: null })}>
        {t('surveys.back')}
      </Button>
      <Title>{t('surveys.one', { name })}</Title>
      <Sides>
        <div>
          <Part title={t('surveys.general')}>
            <ToggleField path={`${path}.enabled`} />
            <Columns>
              <TextField path={`${path}.id`} />
              <TextField path={`${path}.brandName`} empty={null} />
            </Columns>
          </Part>
          <Part title={t('surveys.who')} about={t('surveys.whoAbout')}>
            <Conditions path={`${path}.match`} />
          </Part>
          <Part title={t('surveys.whoNot')} about={t('surveys.whoNotAbout')}>
            <Columns>
              <TagsField path={`${path}.exclude.tags`} />
              <ZendeskField path={`${path}.exclude.groups`} list="groups" />
              <ChannelsField path={`${path}.exclude.channels`} />
              <TypedField path={`${path}.exclude.emailDomains`} placeholder="example.com" />
              <OrganizationsField path={`${path}.exclude.organizations`} />
            </Columns>
          </Part>
          <Part title={t('surveys.when')}>
            <Columns>
              <NumberField path={`${path}.delayHours`} />
              <NumberField path={`${path}.quarantineDays`} />
              <NumberField path={`${path}.samplePercent`} />
              <NumberField path={`${path}.expiryDays`} />
              <NumbersField path={`${path}.reminderDays`} />
            </Columns>
            <WeekHoursFields
              path={`${path}.deliveryWindow`}
              label={t('surveys.window')}
              hint={t('surveys.windowHint')}
              first={{ from: '08:00', to: '20:00' }}
            />
          </Part>
          <Part title={t('surveys.how')}>
            <ChoiceField
              path={`${path}.channel`}
              choices={SURVEY_CHANNELS.map((value) => ({ value, label: t(`channels.${value}`) }))}
            />
          </Part>
          <Part title={t('surveys.questions')}>
            <ToggleField path={`${path}.askReason`} />
            <ToggleField path={`${path}.askImprove`} />
          </Part>
          <SurveyWordsFields index={index} />
          <Part title={t('surveys.thanks')} about={t('surveys.thanksAbout')}>
            <TextField path={`${path}.thankYou.promoter`} isLong />
            <TextField path={`${path}.thankYou.passive`} isLong />
            <TextField path={`${path}.thankYou.detractor`} isLong />
            <TextField path={`${path}.reviewUrl`} empty={null} type="url" placeholder="https://" />
          </Part>
        </div>
        <SurveyPreview index={index} />
      </Sides>
    </>
  );
}
