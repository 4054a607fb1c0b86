import { Select } from '@zendeskgarden/react-forms';
import { FieldFrame, lookOf } from './FieldFrame.tsx';
import { useField, type SettingsPath } from './use-field.ts';

/** One of a few that a setting may be. */
export type Choice<Value extends string = string> = { value: Value; label: string };

type Props<Value extends string> = {
  path: SettingsPath;
  choices: readonly Choice<Value>[];
  /** Takes the place of storing the choice, where it means more than itself. */
  onChoose?: (value: Value) => void;
};

/** A setting that is one of a few. */
export function ChoiceField<Value extends string>({ path, choices, onChoose }: Props<Value>) {
  const field = useField<Value>(path);
  return (
    <FieldFrame {...field}>
      <Select
        {...lookOf(field.fault)}
        value={field.value}
        onBlur={field.onBlur}
        onChange={(event) => (onChoose ?? field.onChange)(event.target.value as Value)}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
