import { ToggleFrame } from './ToggleFrame.tsx';
import { useField, type SettingsPath } from './use-field.ts';

/** A setting that is on or off. */
export function ToggleField({ path }: { path: SettingsPath }) {
  const { name, value, onChange, ...field } = useField<boolean>(path);
  return (
    <ToggleFrame
      path={name}
      label={field.label}
      hint={field.hint}
      isOn={value}
      onToggle={onChange}
      onBlur={field.onBlur}
    />
  );
}
