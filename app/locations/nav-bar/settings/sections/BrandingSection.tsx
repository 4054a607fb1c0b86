import { useFormContext, useWatch } from 'react-hook-form';
import type { Settings } from '../../../../../shared/settings.ts';
import { ColourField } from '../fields/ColourField.tsx';
import { Part } from '../fields/Part.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useSettingsWords } from '../settings-words.ts';
import { SurveyPreview } from '../surveys/SurveyPreview.tsx';
import { SectionHead } from './SectionHead.tsx';

/** What mail and survey page look like. */
export function BrandingSection() {
  const { t } = useSettingsWords();
  const { control } = useFormContext<Settings>();
  const surveys = useWatch({ control, name: 'surveys' });
  return (
    <>
      <SectionHead section="branding" />
      <Part title={t('branding.title')}>
        <TextField path="branding.logoUrl" empty={null} type="url" placeholder="https://" />
        <TextField path="branding.contactUrl" empty={null} placeholder="https://" />
        <ColourField path="branding.color" pickLabel={t('branding.pick')} />
      </Part>
      {surveys.length > 0 && <SurveyPreview index={0} />}
    </>
  );
}
