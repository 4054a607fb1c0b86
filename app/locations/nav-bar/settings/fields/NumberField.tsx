import { Input } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { FieldFrame, lookOf } from './FieldFrame.tsx';
import { useField, type SettingsPath } from './use-field.ts';

const Narrow = styled(Input)`
  /* Garden's stand beside their labels when they are narrow. */
  display: block;
  max-width: 140px;
`;

/** A setting that is a number; an empty field is no number, and says so. */
export function NumberField({ path }: { path: SettingsPath }) {
  const field = useField<number>(path);
  return (
    <FieldFrame {...field}>
      <Narrow
        {...lookOf(field.fault)}
        type="number"
        step="any"
        value={Number.isFinite(field.value) ? field.value : ''}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(event.target.valueAsNumber)}
      />
    </FieldFrame>
  );
}
