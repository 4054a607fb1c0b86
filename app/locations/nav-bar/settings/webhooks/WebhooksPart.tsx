import { Button } from '@zendeskgarden/react-buttons';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Settings } from '../../../../../shared/settings.ts';
import { Part } from '../fields/Part.tsx';
import { useSettingsWords } from '../settings-words.ts';
import { SigningKey } from './SigningKey.tsx';
import { WebhookItem } from './WebhookItem.tsx';

const NEW_WEBHOOK: Settings['webhooks'][number] = { url: '', events: [], enabled: true };

/** Addresses of one's own that are told what happens, and the key to their posts. */
export function WebhooksPart() {
  const { t } = useSettingsWords();
  const { control } = useFormContext<Settings>();
  const { fields, append, remove } = useFieldArray({ control, name: 'webhooks', keyName: 'key' });
  return (
    <Part title={t('webhooks.title')} about={t('webhooks.about')}>
      {fields.map(({ key }, index) => (
        <WebhookItem key={key} index={index} onRemove={() => remove(index)} />
      ))}
      <div>
        <Button onClick={() => append(NEW_WEBHOOK)}>{t('webhooks.add')}</Button>
      </div>
      {fields.length > 0 && <SigningKey />}
    </Part>
  );
}
