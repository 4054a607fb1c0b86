import { Button } from '@zendeskgarden/react-buttons';
import { Fieldset } from '@zendeskgarden/react-forms';
import { Conditions } from '../fields/Conditions.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { Part, Row } from '../fields/Part.tsx';
import { useSettingsWords } from '../settings-words.ts';
import { QuietHoursFields } from './QuietHoursFields.tsx';
import { Receivers } from './Receivers.tsx';
import { TestAlert } from './TestAlert.tsx';

type Props = { index: number; onRemove: () => void };

/** One alert: for which scores and tickets, to whom, and when not. */
export function AlertRule({ index, onRemove }: Props) {
  const { t } = useSettingsWords();
  const number = index + 1;
  return (
    <Part title={t('alerts.one', { number })}>
      <NumberField path={`alerts.${index}.maxScore`} />
      <Receivers index={index} />
      <Fieldset>
        <Fieldset.Legend>{t('alerts.conditions')}</Fieldset.Legend>
        <Conditions path={`alerts.${index}.match`} />
      </Fieldset>
      <QuietHoursFields path={`alerts.${index}.quietHours`} />
      <Row>
        <TestAlert index={index} />
        <Button isDanger isBasic onClick={onRemove}>
          {t('alerts.remove', { number })}
        </Button>
      </Row>
    </Part>
  );
}
