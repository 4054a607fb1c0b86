import { Button } from '@zendeskgarden/react-buttons';
import { Fieldset } from '@zendeskgarden/react-forms';
import { OUTGOING_EVENTS } from '../../../../../shared/vocabulary.ts';
import { Group } from '../fields/Group.tsx';
import { ListField } from '../fields/ListField.tsx';
import { Row, Stack } from '../fields/Part.tsx';
import { TextField } from '../fields/TextField.tsx';
import { ToggleField } from '../fields/ToggleField.tsx';
import { useSettingsWords } from '../settings-words.ts';
import { TestWebhook } from './TestWebhook.tsx';

type Props = { index: number; onRemove: () => void };

/** One webhook: where it is, and what it is told of. */
export function WebhookItem({ index, onRemove }: Props) {
  const { t } = useSettingsWords();
  const number = index + 1;
  const events = OUTGOING_EVENTS.map((value) => ({ value, label: t(`events.${value}`) }));
  return (
    <Group>
      <Fieldset.Legend>{t('webhooks.one', { number })}</Fieldset.Legend>
      <Stack>
        <ToggleField path={`webhooks.${index}.enabled`} />
        <TextField path={`webhooks.${index}.url`} type="url" placeholder="https://" />
        <ListField
          path={`webhooks.${index}.events`}
          choices={events}
          placeholder={t('webhooks.all')}
        />
        <Row>
          <TestWebhook index={index} />
          <Button isDanger isBasic onClick={onRemove}>
            {t('webhooks.remove', { number })}
          </Button>
        </Row>
      </Stack>
    </Group>
  );
}
