import { Button } from '@zendeskgarden/react-buttons';
import { Fieldset } from '@zendeskgarden/react-forms';
import { getColor } from '@zendeskgarden/react-theming';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import styled from 'styled-components';
import type { Settings } from '../../../../../shared/settings.ts';
import { ALERT_HOOKS } from '../../../../../shared/vocabulary.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { Group } from '../fields/Group.tsx';
import { TextField } from '../fields/TextField.tsx';
import { TypedField } from '../fields/WordsField.tsx';
import { useSettingsWords } from '../settings-words.ts';
import { newReceiver, type ReceiverType } from './new-alert.ts';

const TYPES: readonly ReceiverType[] = ['email', ...ALERT_HOOKS];

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  margin: ${({ theme }) => theme.space.xs} 0;
`;

const Item = styled.li`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  max-width: 592px;
  padding: ${({ theme }) => theme.space.sm};
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;

/** Where an alert goes; the next one steps in when one does not take it. */
export function Receivers({ index }: { index: number }) {
  const { t } = useSettingsWords();
  const { control } = useFormContext<Settings>();
  const name = `alerts.${index}.channels` as const;
  const { fields, append, update, remove } = useFieldArray({ control, name, keyName: 'key' });
  const channels = useWatch({ control, name });
  return (
    <Group>
      <Fieldset.Legend>{t('alerts.receivers')}</Fieldset.Legend>
      {fields.length === 0 && <p>{t('alerts.noReceivers')}</p>}
      <List>
        {fields.map(({ key }, place) => (
          <Item key={key}>
            <ChoiceField
              path={`${name}.${place}.type`}
              choices={TYPES.map((value) => ({ value, label: t(`receivers.${value}`) }))}
              onChoose={(type) => update(place, newReceiver(type))}
            />
            {channels[place]?.type === 'email' ? (
              <TypedField path={`${name}.${place}.to`} placeholder="lead@example.com" />
            ) : (
              <TextField path={`${name}.${place}.url`} type="url" placeholder="https://" />
            )}
            <div>
              <Button size="small" onClick={() => remove(place)}>
                {t('alerts.removeReceiver', { number: place + 1 })}
              </Button>
            </div>
          </Item>
        ))}
      </List>
      <Button size="small" onClick={() => append(newReceiver('email'))}>
        {t('alerts.addReceiver')}
      </Button>
    </Group>
  );
}
