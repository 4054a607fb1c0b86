import { useFormContext, useWatch } from 'react-hook-form';
import { SHOWN_INDUSTRIES } from '../../../../../shared/benchmarks.ts';
import { BAND_SCHEMES } from '../../../../../shared/nps-bands.ts';
import type { Settings } from '../../../../../shared/settings.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { NumbersField } from '../fields/NumbersField.tsx';
import { Part } from '../fields/Part.tsx';
import { ReportFieldsField } from '../fields/ReportFieldsField.tsx';
import { TimeZoneField } from '../fields/TimeZoneField.tsx';
import { useSettingsWords } from '../settings-words.ts';
import { SectionHead } from './SectionHead.tsx';

/** How reports count, when they judge, and what stands beside the NPS. */
export function ReportsSection() {
  const { t } = useSettingsWords();
  const { control } = useFormContext<Settings>();
  const scheme = useWatch({ control, name: 'reports.bands.scheme' });
  return (
    <>
      <SectionHead section="reports" />
      <Part title={t('reports.title')}>
        <TimeZoneField path="reports.timeZone" />
        <NumberField path="reports.minimumAnswers" />
        <ReportFieldsField />
      </Part>
      <Part title={t('reports.beside')}>
        <ChoiceField
          path="reports.bands.scheme"
          choices={BAND_SCHEMES.map((value) => ({ value, label: t(`bandSchemes.${value}`) }))}
        />
        {scheme === 'own' && <NumbersField path="reports.bands.bounds" />}
        <ChoiceField
          path="reports.industry"
          choices={SHOWN_INDUSTRIES.map((value) => ({ value, label: t(`industries.${value}`) }))}
        />
      </Part>
    </>
  );
}
