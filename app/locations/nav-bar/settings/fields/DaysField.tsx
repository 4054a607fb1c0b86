import { Checkbox, Field, Fieldset } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { WEEK_DAYS } from '../../../../../shared/vocabulary.ts';
import { nameDay } from '../model/say-value.ts';
import { useSettingsWords } from '../settings-words.ts';
import { Fault } from './Fault.tsx';
import { useField, type SettingsPath } from './use-field.ts';

const Days = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.md};
`;

/** A setting that is some days of the week. */
export function DaysField({ path }: { path: SettingsPath }) {
  const { locale } = useSettingsWords();
  const field = useField<string[]>(path);
  const toggle = (day: string, isOn: boolean) => {
    const chosen = isOn ? [...field.value, day] : field.value.filter((each) => each !== day);
    field.onChange(WEEK_DAYS.filter((each) => chosen.includes(each)));
  };
  return (
    <Fieldset data-field={field.name}>
      <Fieldset.Legend>{field.label}</Fieldset.Legend>
      {field.hint !== '' && <Field.Hint>{field.hint}</Field.Hint>}
      <Days>
        {WEEK_DAYS.map((day) => (
          <Field key={day}>
            <Checkbox
              checked={field.value.includes(day)}
              onBlur={field.onBlur}
              onChange={(event) => toggle(day, event.target.checked)}
            >
              <Field.Label isRegular>{nameDay(day, locale, 'long')}</Field.Label>
            </Checkbox>
          </Field>
        ))}
      </Days>
      <Fault text={field.fault} />
    </Fieldset>
  );
}
