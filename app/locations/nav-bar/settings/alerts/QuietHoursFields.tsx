import { useFormContext, useWatch } from 'react-hook-form';
import type { Settings } from '../../../../../shared/settings.ts';
import { Columns } from '../fields/Part.tsx';
import { TimeField } from '../fields/TimeField.tsx';
import { TimeZoneField } from '../fields/TimeZoneField.tsx';
import { ToggleFrame } from '../fields/ToggleFrame.tsx';
import { useSettingsWords } from '../settings-words.ts';

/** Hours in which nobody is alerted. */
export function QuietHoursFields({ path }: { path: `alerts.${number}.quietHours` }) {
  const { t } = useSettingsWords();
  const { control, setValue } = useFormContext<Settings>();
  const [hours, timeZone] = useWatch({ control, name: [path, 'reports.timeZone'] });
  const isOn = hours !== null;
  return (
    <>
      <ToggleFrame
        path={path}
        label={t('alerts.quiet')}
        hint={t('alerts.quietHint')}
        isOn={isOn}
        onToggle={(on) => setValue(path, on ? { from: '20:00', to: '07:00', timeZone } : null)}
      />
      {isOn && (
        <Columns>
          <TimeField path={`${path}.from`} />
          <TimeField path={`${path}.to`} />
          <TimeZoneField path={`${path}.timeZone`} />
        </Columns>
      )}
    </>
  );
}
