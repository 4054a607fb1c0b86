import { Field, Toggle } from '@zendeskgarden/react-forms';
import { useFormContext, useWatch } from 'react-hook-form';
import { deliveryWindowSchema, type Settings } from '../../../../../shared/settings.ts';
import { DaysField } from '../fields/DaysField.tsx';
import { Columns } from '../fields/Part.tsx';
import { TimeField } from '../fields/TimeField.tsx';
import { TimeZoneField } from '../fields/TimeZoneField.tsx';
import { useSettingsWords } from '../settings-words.ts';

/** When mail may go out: always, or at some hours of some days. */
export function DeliveryWindowFields({ path }: { path: `surveys.${number}.deliveryWindow` }) {
  const { t } = useSettingsWords();
  const { control, setValue } = useFormContext<Settings>();
  const [hours, timeZone] = useWatch({ control, name: [path, 'reports.timeZone'] });
  const isLimited = hours !== null;
  const handleToggle = (isOn: boolean) =>
    setValue(path, isOn ? deliveryWindowSchema.parse({ timeZone }) : null);
  return (
    <>
      <div data-field={path}>
        <Field>
          <Toggle checked={isLimited} onChange={(event) => handleToggle(event.target.checked)}>
            <Field.Label>{t('surveys.window')}</Field.Label>
            <Field.Hint>{t('surveys.windowHint')}</Field.Hint>
          </Toggle>
        </Field>
      </div>
      {isLimited && (
        <>
          <DaysField path={`${path}.days`} />
          <Columns>
            <TimeField path={`${path}.from`} />
            <TimeField path={`${path}.to`} />
            <TimeZoneField path={`${path}.timeZone`} />
          </Columns>
        </>
      )}
    </>
  );
}
