import type { TicketFieldId } from '../../../../../shared/zendesk-names.ts';
import { PickField } from '../fields/PickField.tsx';
import { useField } from '../fields/use-field.ts';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

/** Stands for no field among the choices; Zendesk's ids are digits. */
const NONE = 'none';

/** A field of the account's tickets, or none. */
export function TicketFieldField({ path }: { path: `writeBack.ticketFields.${TicketFieldId}` }) {
  const { t } = useSettingsWords();
  const { choices } = useSettingsRoom();
  const field = useField<string | null>(path);
  const items = choices?.ticketFields?.items ?? [];
  return (
    <PickField
      field={{
        ...field,
        value: field.value ?? NONE,
        onChange: (id) => field.onChange(id === NONE ? null : id),
      }}
      choices={[
        { value: NONE, label: t('values.none') },
        ...items.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
