import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Label, Message } from '@zendeskgarden/react-forms';
import { TooltipDialog } from '@zendeskgarden/react-modals';
import { useState, type FormEvent } from 'react';
import styled from 'styled-components';
import { useWords } from '../words/use-words.ts';
import { addDays } from '../../../../shared/days.ts';
import { isDay, type Day } from './calendar.ts';
import { daysOf, type Period } from './period.ts';

const Row = styled.div`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: ${({ theme }) => theme.space.sm};
`;

type Props = {
  period: Period;
  today: Day;
  anchor: HTMLElement | null;
  onApply: (period: Period) => void;
  onClose: () => void;
};

/** Asks for the first and the last day of a period. */
export function OwnDates({ period, today, anchor, onApply, onClose }: Props) {
  const { t } = useWords();
  const shown = daysOf(period, today);
  const [first, setFirst] = useState(shown.from);
  const [last, setLast] = useState(addDays(shown.to, -1));
  const [fault, setFault] = useState<'reversed' | 'incomplete' | null>(null);

  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isDay(first) || !isDay(last)) setFault('incomplete');
    else if (last < first) setFault('reversed');
    else onApply({ kind: 'own', first, last });
  };
  return (
    <TooltipDialog referenceElement={anchor} placement="bottom-start" onClose={onClose} zIndex={4}>
      <form onSubmit={handleSubmit} noValidate>
        <TooltipDialog.Title>{t('filters.period.title')}</TooltipDialog.Title>
        <TooltipDialog.Body>
          <Row>
            <Field>
              <Label>{t('filters.period.first')}</Label>
              <Input
                isCompact
                type="date"
                max={today}
                value={first}
                onChange={({ target }) => setFirst(target.value)}
              />
            </Field>
            <Field>
              <Label>{t('filters.period.last')}</Label>
              <Input
                isCompact
                type="date"
                value={last}
                {...(fault !== null && { validation: 'error' as const })}
                onChange={({ target }) => setLast(target.value)}
              />
              {fault !== null && (
                <Message validation="error">{t(`filters.period.${fault}`)}</Message>
              )}
            </Field>
          </Row>
        </TooltipDialog.Body>
        <TooltipDialog.Footer>
          <TooltipDialog.FooterItem>
            <Button size="small" isBasic onClick={onClose}>
              {t('filters.cancel')}
            </Button>
          </TooltipDialog.FooterItem>
          <TooltipDialog.FooterItem>
            <Button size="small" isPrimary type="submit">
              {t('filters.period.apply')}
            </Button>
          </TooltipDialog.FooterItem>
        </TooltipDialog.Footer>
      </form>
      <TooltipDialog.Close aria-label={t('filters.cancel')} />
    </TooltipDialog>
  );
}
