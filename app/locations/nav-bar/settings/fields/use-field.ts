import { useController, type FieldPath } from 'react-hook-form';
import type { Settings } from '../../../../../shared/settings.ts';
import { fieldAt, type SettingsField } from '../model/settings-paths.ts';
import { useSettingsWords } from '../settings-words.ts';

/** Where a setting stands, such as `surveys.0.delayHours`. */
export type SettingsPath = FieldPath<Settings>;

/** One setting as a form shows it. */
export type Field<Value> = {
  name: string;
  label: string;
  /** Empty where the label says it all. */
  hint: string;
  value: Value;
  onChange: (value: Value) => void;
  onBlur: () => void;
  /** What is wrong with it, in words. */
  fault: string | undefined;
};

/** Ties a field to the setting at a path: its words, its value, and what is wrong with it. */
export function useField<Value>(path: SettingsPath): Field<Value> {
  const { t } = useSettingsWords();
  const { field, fieldState } = useController<Settings, SettingsPath>({ name: path });
  const setting = fieldAt(path) as SettingsField;
  return {
    name: path,
    label: t(`fields.${setting}.label`),
    hint: t(`fields.${setting}.hint`),
    value: field.value as Value,
    onChange: (value) => field.onChange(value),
    onBlur: field.onBlur,
    fault: firstFault(fieldState.error),
  };
}

/** A list's faults stand at its members; one is enough to know what to do. */
function firstFault(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('message' in error && typeof error.message === 'string') return error.message;
  return Object.values(error)
    .map(firstFault)
    .find((fault) => fault !== undefined);
}
