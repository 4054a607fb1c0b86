import { Field, Input } from '@zendeskgarden/react-forms';
import { useCallback } from 'react';
import { useRestedText } from '../../filters/use-rested-text.ts';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

/** Longer than any number of a ticket. */
const LONGEST = 20;

/** The ticket that the shown events are about, by its number. */
export function TicketNumber() {
  const { t } = useSettingsWords();
  const { trail, showTrail } = useSettingsRoom();
  const search = useCallback(
    (given: string) => {
      const ticket = given.replace(/^#/, '');
      if (isNumber(ticket)) showTrail({ ...trail, ticket: ticket === '' ? null : ticket });
    },
    [trail, showTrail],
  );
  const [typed, type] = useRestedText(trail.ticket ?? '', search);
  const isOdd = !isNumber(typed.trim().replace(/^#/, ''));
  return (
    <Field>
      <Field.Label>{t('trail.ticket')}</Field.Label>
      <Input
        inputMode="numeric"
        maxLength={LONGEST}
        placeholder={t('trail.ticketHint')}
        value={typed}
        {...(isOdd && { validation: 'error' as const })}
        onChange={({ target }) => type(target.value)}
      />
      {isOdd && <Field.Message validation="error">{t('faults.zendeskId')}</Field.Message>}
    </Field>
  );
}

function isNumber(text: string): boolean {
  return /^\d*$/.test(text);
}
