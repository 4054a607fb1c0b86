import { useMemo } from 'react';
import { PickField } from './PickField.tsx';
import { useField, type SettingsPath } from './use-field.ts';

/** A time zone, by its name in the database of them all. */
export function TimeZoneField({ path }: { path: SettingsPath }) {
  const field = useField<string>(path);
  const choices = useMemo(
    () =>
      [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map((value) => ({
        value,
        label: value.replaceAll('_', ' '),
      })),
    [],
  );
  return <PickField field={field} choices={choices} />;
}
