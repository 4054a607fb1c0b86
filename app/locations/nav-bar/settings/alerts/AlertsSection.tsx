import { Button } from '@zendeskgarden/react-buttons';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Settings } from '../../../../../shared/settings.ts';
import { SectionHead } from '../sections/SectionHead.tsx';
import { useSettingsWords } from '../settings-words.ts';
import { AlertRule } from './AlertRule.tsx';
import { NEW_ALERT } from './new-alert.ts';

/** Who is told of low scores at once, and where. */
export function AlertsSection() {
  const { t } = useSettingsWords();
  const { control } = useFormContext<Settings>();
  const { fields, append, remove } = useFieldArray({ control, name: 'alerts', keyName: 'key' });
  return (
    <>
      <SectionHead section="alerts" />
      {fields.length === 0 && <p>{t('alerts.none')}</p>}
      {fields.map(({ key }, index) => (
        <AlertRule key={key} index={index} onRemove={() => remove(index)} />
      ))}
      <Button onClick={() => append(NEW_ALERT)}>{t('alerts.add')}</Button>
    </>
  );
}
