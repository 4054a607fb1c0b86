import { REPORTED_FIELD_TYPES } from '../../../../../shared/report-attributes.ts';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { ListField } from './ListField.tsx';
import { idsIn } from './ZendeskField.tsx';

/** Some of the account's dropdown and checkbox fields of tickets. */
export function ReportFieldsField() {
  const { choices } = useSettingsRoom();
  const { t } = useSettingsWords();
  const known = choices?.ticketFields ?? null;
  const items = (known?.items ?? [])
    .filter(({ type }) => REPORTED_FIELD_TYPES.includes(type))
    .map(({ id, name }) => ({ value: id, label: name }));
  const isWhole = known !== null && !known.isCut;
  return (
    <ListField
      path="reports.fields"
      choices={items}
      placeholder={t('list.pick')}
      {...(!isWhole && { readTyped: idsIn })}
    />
  );
}
