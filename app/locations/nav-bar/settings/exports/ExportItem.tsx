import { Button } from '@zendeskgarden/react-buttons';
import { Fieldset } from '@zendeskgarden/react-forms';
import { EXPORT_PERIODS, FILE_FORMATS } from '../../../../../shared/vocabulary.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { Group } from '../fields/Group.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { Columns, Row, Stack } from '../fields/Part.tsx';
import { TextField } from '../fields/TextField.tsx';
import { ToggleField } from '../fields/ToggleField.tsx';
import { TypedField } from '../fields/WordsField.tsx';
import { useSettingsWords } from '../settings-words.ts';
import { TestExport } from './TestExport.tsx';

type Props = { index: number; onRemove: () => void };

/** One export: of which answers, when, and where to. */
export function ExportItem({ index, onRemove }: Props) {
  const { t } = useSettingsWords();
  const number = index + 1;
  return (
    <Group>
      <Fieldset.Legend>{t('exports.one', { number })}</Fieldset.Legend>
      <Stack>
        <ToggleField path={`exports.${index}.enabled`} />
        <TextField path={`exports.${index}.id`} />
        <Columns>
          <ChoiceField
            path={`exports.${index}.every`}
            choices={EXPORT_PERIODS.map((value) => ({ value, label: t(`exports.every.${value}`) }))}
          />
          <NumberField path={`exports.${index}.hour`} />
          <ChoiceField
            path={`exports.${index}.format`}
            choices={FILE_FORMATS.map((value) => ({ value, label: t(`exports.format.${value}`) }))}
          />
        </Columns>
        <TypedField path={`exports.${index}.emails`} placeholder="lead@example.com" />
        <TextField path={`exports.${index}.url`} type="url" empty={null} placeholder="https://" />
        <ToggleField path={`exports.${index}.toFolder`} />
        <Row>
          <TestExport index={index} />
          <Button isDanger isBasic onClick={onRemove}>
            {t('exports.remove', { number })}
          </Button>
        </Row>
      </Stack>
    </Group>
  );
}
