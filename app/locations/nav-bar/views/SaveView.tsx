import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { Field, Hint, Input, Label, Message } from '@zendeskgarden/react-forms';
import { useState, type FormEvent } from 'react';
import styled from 'styled-components';
import { addSavedView } from '../../../api/add-saved-view.ts';
import type { Api } from '../../../api/create-api.ts';
import { describeFailure } from '../data/describe-failure.ts';
import { hashOf, type Place } from '../place/place.ts';
import { useWords } from '../words/use-words.ts';
import { VIEWS_KEY } from './views-key.ts';

const LONGEST_NAME = 80;

const Row = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.xs};
`;

type Props = { api: Api; place: Place };

/** Gives what is shown a name, under which every lead finds it. */
export function SaveView({ api, place }: Props) {
  const { t } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const saving = useMutation({
    mutationFn: async () =>
      await addSavedView(api, { name: name.trim(), address: hashOf(place).slice(1) }),
    onSuccess: (all) => {
      client.setQueryData(VIEWS_KEY, all);
      setName('');
    },
  });
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') saving.mutate();
  };
  return (
    <form onSubmit={handleSubmit}>
      <Field>
        <Label>{t('views.name')}</Label>
        <Hint>{t('views.hint')}</Hint>
        <Row>
          <Input
            isCompact
            maxLength={LONGEST_NAME}
            value={name}
            {...(saving.isError && { validation: 'error' as const })}
            onChange={({ target }) => setName(target.value)}
          />
          <Button size="small" type="submit" disabled={name.trim() === '' || saving.isPending}>
            {t('views.save')}
          </Button>
        </Row>
        {saving.isError && <Message validation="error">{describeFailure(saving.error, t)}</Message>}
      </Field>
    </form>
  );
}
