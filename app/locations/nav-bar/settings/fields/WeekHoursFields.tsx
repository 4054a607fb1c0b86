import { useFormContext, useWatch } from 'react-hook-form';
import type { Settings } from '../../../../../shared/settings.ts';
import { WEEK_DAYS } from '../../../../../shared/vocabulary.ts';
import { DaysField } from './DaysField.tsx';
import { Columns } from './Part.tsx';
import { TimeField } from './TimeField.tsx';
import { TimeZoneField } from './TimeZoneField.tsx';
import { ToggleFrame } from './ToggleFrame.tsx';

type Props = {
  path: `surveys.${number}.deliveryWindow` | 'followUp.businessHours';
  label: string;
  hint: string;
  /** What is offered first, from Monday to Friday. */
  first: { from: string; to: string };
};

/** Hours of days that somebody keeps to, or all the time. */
export function WeekHoursFields({ path, label, hint, first }: Props) {
  const { control, setValue } = useFormContext<Settings>();
  const [hours, timeZone] = useWatch({ control, name: [path, 'reports.timeZone'] });
  const isLimited = hours !== null;
  const handleToggle = (isOn: boolean) =>
    setValue(path, isOn ? { days: WEEK_DAYS.slice(0, 5), ...first, timeZone } : null);
  return (
    <>
      <ToggleFrame path={path} label={label} hint={hint} isOn={isLimited} onToggle={handleToggle} />
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
