import { Field, Toggle } from '@zendeskgarden/react-forms';

type Props = {
  /** The setting that it is found by. */
  path: string;
  label: string;
  hint: string;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
  onBlur?: () => void;
};

/** A switch with its words, for a setting or for what belongs together. */
export function ToggleFrame({ path, label, hint, isOn, onToggle, onBlur }: Props) {
  return (
    <div data-field={path}>
      <Field>
        <Toggle checked={isOn} onBlur={onBlur} onChange={({ target }) => onToggle(target.checked)}>
          <Field.Label>{label}</Field.Label>
          {hint !== '' && <Field.Hint>{hint}</Field.Hint>}
        </Toggle>
      </Field>
    </div>
  );
}
