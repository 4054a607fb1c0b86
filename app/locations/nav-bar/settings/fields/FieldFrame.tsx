import { Field } from '@zendeskgarden/react-forms';
import type { ReactNode } from 'react';
import styled from 'styled-components';

const Box = styled.div`
  max-width: 560px;
  min-width: 0;
`;

type Props = {
  name: string;
  label: string;
  hint: string;
  fault: string | undefined;
  children: ReactNode;
};

/** Label, help and fault around an input, which Garden ties together. */
export function FieldFrame({ name, label, hint, fault, children }: Props) {
  return (
    <Box data-field={name}>
      <Field>
        <Field.Label>{label}</Field.Label>
        {hint !== '' && <Field.Hint>{hint}</Field.Hint>}
        {children}
        {fault !== undefined && <Field.Message validation="error">{fault}</Field.Message>}
      </Field>
    </Box>
  );
}

/** The look of an input whose value is wrong. */
export function lookOf(fault: string | undefined): { validation?: 'error' } {
  return fault === undefined ? {} : { validation: 'error' };
}
