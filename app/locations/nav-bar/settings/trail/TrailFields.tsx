import { Field, Select } from '@zendeskgarden/react-forms';
import { AUDIT_ACTORS, AUDIT_KINDS, type AuditActor } from '../../../../../shared/vocabulary.ts';
import { Columns } from '../fields/Part.tsx';
import { PickField } from '../fields/PickField.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { TicketNumber } from './TicketNumber.tsx';

/** Stands for anybody and anything among the choices. */
const ALL = 'all';

/** What of the audit trail is shown: of one kind, by one of those who act, about one ticket. */
export function TrailFields() {
  const { t, locale } = useSettingsWords();
  const { choices, trail, showTrail } = useSettingsRoom();
  const nameActor = (actor: AuditActor) => {
    const name = actor === 'product' ? t('trail.product') : t(`authors.${actor}`);
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  };
  const actors = [
    { value: ALL, label: t('trail.everybody') },
    ...(choices?.agents?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ...AUDIT_ACTORS.toReversed().map((value) => ({ value, label: nameActor(value) })),
  ];
  return (
    <Columns>
      <Field>
        <Field.Label>{t('trail.kind')}</Field.Label>
        <Select
          value={trail.kind ?? ALL}
          onChange={({ target }) => {
            const kind = AUDIT_KINDS.find((each) => each === target.value) ?? null;
            showTrail({ ...trail, kind });
          }}
        >
          <option value={ALL}>{t('trail.everything')}</option>
          {AUDIT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`trail.kinds.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <PickField
        field={{
          name: 'by',
          label: t('trail.who'),
          hint: '',
          value: trail.by ?? ALL,
          fault: undefined,
          onBlur: () => undefined,
          onChange: (by) => showTrail({ ...trail, by: by === ALL ? null : by }),
        }}
        choices={actors}
      />
      <TicketNumber />
    </Columns>
  );
}
