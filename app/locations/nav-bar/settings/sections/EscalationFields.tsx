import { useFormContext, useWatch } from 'react-hook-form';
import type { Settings } from '../../../../../shared/settings.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { ToggleFrame } from '../fields/ToggleFrame.tsx';
import { useSettingsWords } from '../settings-words.ts';

const PATH = 'followUp.escalation';

/** Who hears of a follow-up that nobody has called for, and when. */
export function EscalationFields() {
  const { t } = useSettingsWords();
  const { control, setValue } = useFormContext<Settings>();
  const isOn = useWatch({ control, name: PATH }) !== null;
  return (
    <>
      <ToggleFrame
        path={PATH}
        label={t('followUps.escalation')}
        hint={t('followUps.escalationHint')}
        isOn={isOn}
        onToggle={(on) => setValue(PATH, on ? { remindHours: 4 } : null)}
      />
      {isOn && <NumberField path={`${PATH}.remindHours`} />}
    </>
  );
}
