import { Field, Toggle } from '@zendeskgarden/react-forms';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Settings } from '../../../../../shared/settings.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { useSettingsWords } from '../settings-words.ts';

const PATH = 'followUp.escalation';

/** Who hears of a follow-up that nobody has called for, and when. */
export function EscalationFields() {
  const { t } = useSettingsWords();
  const { control, setValue } = useFormContext<Settings>();
  const isOn = useWatch({ control, name: PATH }) !== null;
  return (
    <>
      <div data-field={PATH}>
        <Field>
          <Toggle
            checked={isOn}
            onChange={({ target }) => setValue(PATH, target.checked ? { remindHours: 4 } : null)}
          >
            <Field.Label>{t('followUps.escalation')}</Field.Label>
            <Field.Hint>{t('followUps.escalationHint')}</Field.Hint>
          </Toggle>
        </Field>
      </div>
      {isOn && <NumberField path={`${PATH}.remindHours`} />}
    </>
  );
}
