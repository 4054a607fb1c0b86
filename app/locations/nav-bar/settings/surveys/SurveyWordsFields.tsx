import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Select } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import styled from 'styled-components';
import { canonicalTag } from '../../../../../shared/messages/language-tags.ts';
import type { Settings, SurveyTextOverrides } from '../../../../../shared/settings.ts';
import { Part } from '../fields/Part.tsx';
import { TextField } from '../fields/TextField.tsx';
import { nameLanguage } from '../model/say-value.ts';
import { useSettingsWords } from '../settings-words.ts';

const TEXTS = [
  'subject',
  'greeting',
  'question',
  'reason',
  'improve',
] as const satisfies (keyof SurveyTextOverrides)[];

/** Said in full: what is left out of a form comes back as it was. */
const NO_WORDS = Object.fromEntries(TEXTS.map((text) => [text, '']));

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${({ theme }) => theme.space.sm};
`;

const Texts = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
`;

/** The admin's own words in place of the built-in ones, language by language. */
export function SurveyWordsFields({ index }: { index: number }) {
  const { t, locale } = useSettingsWords();
  const path = `surveys.${index}.texts` as const;
  const { control, getValues, setValue } = useFormContext<Settings>();
  const languages = Object.keys(useWatch({ control, name: path }));
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const shown = chosen !== null && languages.includes(chosen) ? chosen : languages[0];
  const fresh = canonicalTag(typed);
  const canAdd = typed.trim() !== '' && fresh !== null && !languages.includes(fresh);
  const handleAdd = () => {
    if (fresh === null) return;
    setValue(path, { ...getValues(path), [fresh]: NO_WORDS });
    setChosen(fresh);
    setTyped('');
  };
  const handleRemove = (language: string) => {
    const { [language]: _removed, ...others } = getValues(path);
    setValue(path, others);
    setChosen(null);
  };
  return (
    <Part title={t('texts.title')} about={t('texts.about', { brand: '{brand}', name: '{name}' })}>
      <Row>
        {shown !== undefined && (
          <Field>
            <Field.Label>{t('texts.language')}</Field.Label>
            <Select value={shown} onChange={(event) => setChosen(event.target.value)}>
              {languages.map((each) => (
                <option key={each} value={each}>
                  {nameLanguage(each, locale)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field>
          <Field.Label>{t('texts.another')}</Field.Label>
          <Input
            value={typed}
            placeholder="da, pt-BR"
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
        <Button disabled={!canAdd} onClick={handleAdd}>
          {t('texts.add')}
        </Button>
      </Row>
      {shown !== undefined && (
        // Each language has fields of its own, or one would keep what was written in another.
        <Texts key={shown}>
          {TEXTS.map((text) => (
            <TextField
              key={text}
              path={`${path}.${shown}.${text}`}
              isLong={text !== 'subject' && text !== 'greeting'}
              placeholder={t('values.builtIn')}
            />
          ))}
          <div>
            <Button isDanger isBasic onClick={() => handleRemove(shown)}>
              {t('texts.remove', { language: nameLanguage(shown, locale) })}
            </Button>
          </div>
        </Texts>
      )}
    </Part>
  );
}
