import { Select } from '@zendeskgarden/react-forms';
import type { Settings } from '../../../../../shared/settings.ts';
import { FieldFrame } from '../fields/FieldFrame.tsx';
import { PickField } from '../fields/PickField.tsx';
import { useField } from '../fields/use-field.ts';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

type Assign = Settings['followUp']['assign'];
/** The ways to name somebody, in the order in which they are offered. */
const WAYS = ['ticket_assignee', 'ticket_group', 'group', 'agent'] as const;
type Way = (typeof WAYS)[number];

/** Whom a follow-up goes to: as the ticket says, or a group or an agent by name. */
export function AssigneeField() {
  const { t } = useSettingsWords();
  const { choices } = useSettingsRoom();
  const field = useField<Assign>('followUp.assign');
  const way = wayOf(field.value);
  const list = way === 'group' ? choices?.groups : choices?.agents;
  const items = list?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const handleWay = (next: Way) => {
    if (next === 'ticket_assignee' || next === 'ticket_group') field.onChange(next);
    else field.onChange(assignTo(next, ''));
  };
  return (
    <>
      <FieldFrame {...field} fault={way === 'group' || way === 'agent' ? undefined : field.fault}>
        <Select value={way} onChange={(event) => handleWay(event.target.value as Way)}>
          {WAYS.map((each) => (
            <option key={each} value={each}>
              {t(`assignees.${each}`)}
            </option>
          ))}
        </Select>
      </FieldFrame>
      {(way === 'group' || way === 'agent') && (
        <PickField
          key={way}
          field={{
            ...field,
            label: t(`assignees.${way}`),
            hint: '',
            value: idOf(field.value),
            fault: field.fault === undefined ? undefined : t('faults.pick'),
            onChange: (id) => field.onChange(assignTo(way, id)),
          }}
          choices={items}
        />
      )}
    </>
  );
}

function wayOf(assign: Assign): Way {
  if (typeof assign === 'string') return assign;
  return 'groupId' in assign ? 'group' : 'agent';
}

function idOf(assign: Assign): string {
  if (typeof assign === 'string') return '';
  return 'groupId' in assign ? assign.groupId : assign.userId;
}

function assignTo(way: 'group' | 'agent', id: string): Assign {
  return way === 'group' ? { groupId: id } : { userId: id };
}
