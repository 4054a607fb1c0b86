import { Input } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { FieldFrame, lookOf } from './FieldFrame.tsx';
import { useField, type SettingsPath } from './use-field.ts';

const Narrow = styled(Input)`
  /* Garden's stand beside their labels when they are narrow. */
  display: block;
  max-width: 140px;
`;

type Props = {
  path: SettingsPath;
  /** Nothing may be set, too. */
  isOptional?: boolean;
};

/** A setting that is a number; an empty field that is not optional says that it is none. */
export function NumberField({ path, isOptional = false }: Props) {
  const field = useField<number | null>(path);
  return (
    <FieldFrame {...field}>
      <Narrow
        {...lookOf(field.fault)}
        type="number"
        step="any"
        value={Number.isFinite(field.value) ? Number(field.value) : ''}
        onBlur={field.onBlur}
        onChange={({ target }) =>
          field.onChange(isOptional && target.value === '' ? null : target.valueAsNumber)
        }
      />
    </FieldFrame>
  );
}
