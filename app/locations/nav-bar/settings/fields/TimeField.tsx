import { Input } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { FieldFrame, lookOf } from './FieldFrame.tsx';
import { useField, type SettingsPath } from './use-field.ts';

const Narrow = styled(Input)`
  /* Garden's stand beside their labels when they are narrow. */
  display: block;
  max-width: 140px;
`;

/** A time of the day. */
export function TimeField({ path }: { path: SettingsPath }) {
  const field = useField<string>(path);
  return (
    <FieldFrame {...field}>
      <Narrow
        {...lookOf(field.fault)}
        inputMode="numeric"
        placeholder="09:00"
        value={field.value}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(event.target.value.trim())}
      />
    </FieldFrame>
  );
}
