import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import { getColor } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import styled from 'styled-components';
import { useSettingsWords } from '../settings-words.ts';
import { lookOf } from './FieldFrame.tsx';
import { useField, type SettingsPath } from './use-field.ts';
import type { Choice } from './ChoiceField.tsx';

const Box = styled.div`
  max-width: 560px;
  min-width: 0;

  /* Garden's placeholders are paler than people can read. */
  [data-garden-id='dropdowns.combobox.value'] {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  }
`;

/** More than anybody looks through; typing finds the rest. */
const MOST_SHOWN = 60;

type Props = {
  path: SettingsPath;
  choices: readonly Choice[];
  /** Turns what is typed into members of the list that no choice offers; none when it may not. */
  readTyped?: (typed: string) => string[];
  placeholder?: string;
};

/** A setting that is several of what there is, or of what is typed. */
export function ListField({ path, choices, readTyped, placeholder = '' }: Props) {
  const { t } = useSettingsWords();
  const field = useField<string[]>(path);
  const [typed, setTyped] = useState('');
  const chosen = field.value;
  const names = new Map(choices.map(({ value, label }) => [value, label]));
  const wanted = typed.trim().toLowerCase();
  const offered = choices
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .slice(0, MOST_SHOWN);
  const isShown = new Set(offered.map(({ value }) => value));
  const fresh = (readTyped?.(typed) ?? []).filter(
    (each) => !isShown.has(each) && !chosen.includes(each),
  );
  const add = fresh.length === 0 ? null : fresh.join(', ');

  const handleChoice = (values: readonly string[]) => {
    const taken = values.flatMap((value) => (value === add ? fresh : [value]));
    field.onChange([...new Set(taken)]);
    setTyped('');
  };
  return (
    <Box data-field={field.name}>
      <Field>
        <Field.Label>{field.label}</Field.Label>
        {field.hint !== '' && <Field.Hint>{field.hint}</Field.Hint>}
        <Combobox
          {...lookOf(field.fault)}
          isAutocomplete
          isMultiselectable
          placeholder={chosen.length === 0 ? placeholder : ''}
          listboxAriaLabel={field.label}
          selectionValue={chosen}
          inputValue={typed}
          renderExpandTags={(count) => t('list.more', { count })}
          onBlur={field.onBlur}
          onChange={({ selectionValue, inputValue }) => {
            if (inputValue !== undefined) setTyped(inputValue);
            if (Array.isArray(selectionValue)) handleChoice(selectionValue);
          }}
        >
          {chosen
            .filter((value) => !isShown.has(value))
            .map((value) => (
              <Option
                key={value}
                value={value}
                label={names.get(value) ?? value}
                isHidden
                tagProps={{ removeLabel: t('list.remove') }}
              />
            ))}
          {offered.map(({ value, label }) => (
            <Option
              key={value}
              value={value}
              label={label}
              tagProps={{ removeLabel: t('list.remove') }}
            />
          ))}
          {add !== null && (
            <Option
              key={`add ${add}`}
              value={add}
              label={t('list.add', { typed: add })}
              type="add"
            />
          )}
          {add === null && offered.length === 0 && (
            <Option
              value=""
              label={readTyped === undefined ? t('list.nothing') : t('list.type')}
              isDisabled
            />
          )}
        </Combobox>
        {field.fault !== undefined && (
          <Field.Message validation="error">{field.fault}</Field.Message>
        )}
      </Field>
    </Box>
  );
}
