import { Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import { deepEqual } from '../model/deep-equal.ts';
import { FieldFrame, lookOf } from './FieldFrame.tsx';
import { useField, type SettingsPath } from './use-field.ts';

const Narrow = styled(Input)`
  /* Garden's stand beside their labels when they are narrow. */
  display: block;
  max-width: 240px;
`;

/** Some numbers in one line, such as `4, 10`. */
export function NumbersField({ path }: { path: SettingsPath }) {
  const field = useField<number[]>(path);
  // As it is written: half a number must not vanish while it is typed.
  const [text, setText] = useState(() => field.value.join(', '));
  const shown = deepEqual(numbersIn(text), field.value) ? text : field.value.join(', ');
  return (
    <FieldFrame {...field}>
      <Narrow
        {...lookOf(field.fault)}
        inputMode="numeric"
        value={shown}
        onBlur={field.onBlur}
        onChange={(event) => {
          setText(event.target.value);
          field.onChange(numbersIn(event.target.value));
        }}
      />
    </FieldFrame>
  );
}

/** What is no number stays as one that is none, so that it is told and not dropped. */
function numbersIn(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(Number);
}
