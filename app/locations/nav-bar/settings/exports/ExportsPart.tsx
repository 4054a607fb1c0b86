import { Button } from '@zendeskgarden/react-buttons';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { settingsSchema, type Settings } from '../../../../../shared/settings.ts';
import { Part } from '../fields/Part.tsx';
import { useSettingsWords } from '../settings-words.ts';
import { freeId } from '../surveys/free-id.ts';
import { ExportItem } from './ExportItem.tsx';

/** Answers that are sent out by themselves each day, week or month. */
export function ExportsPart() {
  const { t } = useSettingsWords();
  const { control, getValues } = useFormContext<Settings>();
  const { fields, append, remove } = useFieldArray({ control, name: 'exports', keyName: 'key' });
  const add = () => {
    const taken = getValues('exports').map(({ id }) => id);
    append(settingsSchema.parse({ exports: [{ id: freeId('export', taken) }] }).exports);
  };
  return (
    <Part title={t('exports.title')} about={t('exports.about')}>
      {fields.map(({ key }, index) => (
        <ExportItem key={key} index={index} onRemove={() => remove(index)} />
      ))}
      <div>
        <Button onClick={add}>{t('exports.add')}</Button>
      </div>
    </Part>
  );
}
