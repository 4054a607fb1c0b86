import { useFormContext, useWatch } from 'react-hook-form';
import type { Settings } from '../../../../../shared/settings.ts';
import { TICKET_PRIORITIES } from '../../../../../shared/zendesk-tickets.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { Columns, Part } from '../fields/Part.tsx';
import { ToggleField } from '../fields/ToggleField.tsx';
import { WeekHoursFields } from '../fields/WeekHoursFields.tsx';
import { useSettingsWords } from '../settings-words.ts';
import { AssigneeField } from './AssigneeField.tsx';
import { EscalationFields } from './EscalationFields.tsx';
import { SectionHead } from './SectionHead.tsx';

/** What happens after a low score: a ticket that asks somebody to call. */
export function FollowUpsSection() {
  const { t } = useSettingsWords();
  const { control } = useFormContext<Settings>();
  const isOn = useWatch({ control, name: 'followUp.enabled' });
  return (
    <>
      <SectionHead section="followUps" />
      <Part title={t('followUps.when')}>
        <ToggleField path="followUp.enabled" />
        {isOn && (
          <>
            <Columns>
              <NumberField path="followUp.maxScore" />
              <NumberField path="followUp.dueHours" />
            </Columns>
            <WeekHoursFields
              path="followUp.businessHours"
              label={t('followUps.hours')}
              hint={t('followUps.hoursHint')}
              first={{ from: '09:00', to: '17:00' }}
            />
            <ToggleField path="followUp.tellCustomer" />
            <EscalationFields />
          </>
        )}
      </Part>
      {isOn && (
        <Part title={t('followUps.who')}>
          <AssigneeField />
          <NumberField path="followUp.urgentMaxScore" isOptional />
          <ChoiceField
            path="followUp.priority"
            choices={TICKET_PRIORITIES.map((value) => ({
              value,
              label: t(`priorities.${value}`),
            }))}
          />
        </Part>
      )}
    </>
  );
}
