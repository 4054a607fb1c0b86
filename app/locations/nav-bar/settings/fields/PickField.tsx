import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import { useState } from 'react';
import styled from 'styled-components';
import { useSettingsWords } from '../settings-words.ts';
import type { Choice } from './ChoiceField.tsx';
import { lookOf } from './FieldFrame.tsx';
import type { Field as SettingsFieldState } from './use-field.ts';

const Box = styled.div`
  max-width: 560px;
  min-width: 0;
`;

const MOST_SHOWN = 60;

type Props = {
  field: SettingsFieldState<string>;
  choices: readonly Choice[];
};

/** One of many, found by typing a part of its name. */
export function PickField({ field, choices }: Props) {
  const { t } = useSettingsWords();
  // What is being typed; `null` while the name of the choice stands there.
  const [typed, setTyped] = useState<string | null>(null);
  const wanted = (typed ?? '').trim().toLowerCase();
  const offered = choices
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .slice(0, MOST_SHOWN);
  const isOffered = offered.some(({ value }) => value === field.value);
  const name = choices.find(({ value }) => value === field.value)?.label ?? field.value;
  return (
    <Box data-field={field.name}>
      <Field>
        <Field.Label>{field.label}</Field.Label>
        {field.hint !== '' && <Field.Hint>{field.hint}</Field.Hint>}
        <Combobox
          {...lookOf(field.fault)}
          isAutocomplete
          listboxAriaLabel={field.label}
          selectionValue={field.value}
          inputValue={typed ?? name}
          onBlur={() => {
            setTyped(null);
            field.onBlur();
          }}
          onChange={({ type, selectionValue, inputValue }) => {
            if (type === 'input:change' && inputValue !== undefined) setTyped(inputValue);
            if (typeof selectionValue === 'string' && selectionValue !== '') {
              field.onChange(selectionValue);
              setTyped(null);
            }
          }}
        >
          {!isOffered && field.value !== '' && <Option value={field.value} label={name} isHidden />}
          {offered.map(({ value, label }) => (
            <Option key={value} value={value} label={label} />
          ))}
          {offered.length === 0 && <Option value="" label={t('list.nothing')} isDisabled />}
        </Combobox>
        {field.fault !== undefined && (
          <Field.Message validation="error">{field.fault}</Field.Message>
        )}
      </Field>
    </Box>
  );
}
