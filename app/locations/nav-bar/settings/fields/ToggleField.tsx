import { Field, Toggle } from '@zendeskgarden/react-forms';
import { useField, type SettingsPath } from './use-field.ts';

/** A setting that is on or off. */
export function ToggleField({ path }: { path: SettingsPath }) {
  const field = useField<boolean>(path);
  return (
    <div data-field={field.name}>
      <Field>
        <Toggle
          checked={field.value}
          onBlur={field.onBlur}
          onChange={(event) => field.onChange(event.target.checked)}
        >
          <Field.Label>{field.label}</Field.Label>
          {field.hint !== '' && <Field.Hint>{field.hint}</Field.Hint>}
        </Toggle>
      </Field>
    </div>
  );
}
