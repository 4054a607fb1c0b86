import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Label, Message } from '@zendeskgarden/react-forms';
import { useState, type FormEvent } from 'react';
import styled from 'styled-components';
import { addGoal } from '../../../api/add-goal.ts';
import type { Api } from '../../../api/create-api.ts';
import { describeFailure } from '../data/describe-failure.ts';
import { isDay, type Day } from '../filters/calendar.ts';
import type { Filters } from '../filters/filters.ts';
import { useWords } from '../words/use-words.ts';
import { GOALS_KEY } from './goals-key.ts';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${({ theme }) => theme.space.sm};
`;

type Props = { api: Api; today: Day; only: Filters['only']; onDone: () => void };

/** Asks for an NPS and a day, of the answers that are shown. */
export function GoalForm({ api, today, only, onDone }: Props) {
  const { t } = useWords();
  const client = useQueryClient();
  const [target, setTarget] = useState('');
  const [by, setBy] = useState('');
  const saving = useMutation({
    mutationFn: async () => await addGoal(api, { target: Number(target), by, filters: only }),
    onSuccess: (all) => {
      client.setQueryData(GOALS_KEY, all);
      onDone();
    },
  });
  const isTarget = /^-?\d{1,3}$/.test(target) && Math.abs(Number(target)) <= 100;
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isTarget && isDay(by)) saving.mutate();
  };
  return (
    <form onSubmit={handleSubmit}>
      <Row>
        <Field>
          <Label>{t('goals.target')}</Label>
          <Input
            isCompact
            type="number"
            min={-100}
            max={100}
            step={1}
            required
            value={target}
            onChange={(event) => setTarget(event.target.value)}
          />
        </Field>
        <Field>
          <Label>{t('goals.by')}</Label>
          <Input
            isCompact
            type="date"
            min={today}
            required
            value={by}
            onChange={(event) => setBy(event.target.value)}
          />
        </Field>
        <Button size="small" isPrimary type="submit" disabled={saving.isPending}>
          {t('goals.save')}
        </Button>
        <Button size="small" isBasic onClick={onDone}>
          {t('goals.cancel')}
        </Button>
      </Row>
      {saving.isError && <Message validation="error">{describeFailure(saving.error, t)}</Message>}
    </form>
  );
}
