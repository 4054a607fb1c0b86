import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field, Hint, Input, Label, Message, Textarea } from '@zendeskgarden/react-forms';
import { Modal } from '@zendeskgarden/react-modals';
import { useState, type FormEvent } from 'react';
import styled from 'styled-components';
import {
  ACTION_NOTE_LENGTH,
  ACTION_TITLE_LENGTH,
  type Action,
} from '../../../../shared/contracts/actions.ts';
import { addAction, changeAction } from '../../../api/actions.ts';
import type { Api } from '../../../api/create-api.ts';
import { describeFailure } from '../data/describe-failure.ts';
import type { Day } from '../filters/calendar.ts';
import { filteredBy, type Filters } from '../filters/filters.ts';
import { DialogFooter } from '../layout/DialogFooter.tsx';
import { useWords } from '../words/use-words.ts';
import { actionIn, draftOf, faultsOf, type ActionDraft } from './action-draft.ts';
import { useActionMutation } from './use-actions.ts';

const Fields = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;

const Days = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
  gap: ${({ theme }) => theme.space.sm};
`;

type Props = {
  api: Api;
  /** What is changed; `null` for a new one. */
  action: Action | null;
  today: Day;
  only: Filters['only'];
  onClose: () => void;
};

/** Asks what was done, when, and for which answers. */
export function ActionForm({ api, action, today, only, onClose }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState(() => draftOf(action, today));
  const [isChecked, setChecked] = useState(false);
  const [isFiltered, setFiltered] = useState(true);
  const hasFilters = filteredBy(only).length > 0;
  const saving = useActionMutation(async (given: ActionDraft) => {
    const told = actionIn(given);
    if (action !== null) return await changeAction(api, action.id, told);
    return await addAction(api, { ...told, filters: isFiltered ? only : {} });
  });
  const faults = isChecked ? faultsOf(draft) : {};
  const put = (change: Partial<ActionDraft>): void => setDraft({ ...draft, ...change });
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(faultsOf(draft)).length > 0) return;
    saving.mutate(draft, { onSuccess: onClose });
  };
  const faultAt = (name: keyof typeof faults) => {
    const fault = faults[name];
    return (
      fault !== undefined && <Message validation="error">{t(`actions.form.${fault}`)}</Message>
    );
  };
  const marked = (name: keyof typeof faults) =>
    faults[name] !== undefined && { validation: 'error' as const };
  return (
    <Modal onClose={onClose}>
      <form onSubmit={handleSubmit} noValidate>
        <Modal.Header>
          {t(action === null ? 'actions.form.add' : 'actions.form.change')}
        </Modal.Header>
        <Modal.Body>
          <Fields>
            <Field>
              <Label>{t('actions.form.title')}</Label>
              <Hint>{t('actions.form.titleHint')}</Hint>
              <Input
                maxLength={ACTION_TITLE_LENGTH}
                value={draft.title}
                {...marked('title')}
                onChange={({ target }) => put({ title: target.value })}
              />
              {faultAt('title')}
            </Field>
            <Days>
              <Field>
                <Label>{t('actions.form.from')}</Label>
                <Input
                  type="date"
                  value={draft.from}
                  {...marked('from')}
                  onChange={({ target }) => put({ from: target.value })}
                />
                {faultAt('from')}
              </Field>
              <Field>
                <Label>{t('actions.form.until')}</Label>
                <Input
                  type="date"
                  value={draft.until}
                  {...marked('until')}
                  onChange={({ target }) => put({ until: target.value })}
                />
                {faultAt('until') || <Message>{t('actions.form.untilHint')}</Message>}
              </Field>
            </Days>
            <Field>
              <Label>{t('actions.form.note')}</Label>
              <Textarea
                minRows={2}
                maxLength={ACTION_NOTE_LENGTH}
                value={draft.note}
                onChange={({ target }) => put({ note: target.value })}
              />
            </Field>
            {action === null && hasFilters && (
              <Field>
                <Checkbox checked={isFiltered} onChange={() => setFiltered(!isFiltered)}>
                  <Label>{t('actions.form.filtered')}</Label>
                </Checkbox>
              </Field>
            )}
            {saving.isError && (
              <Message validation="error">{describeFailure(saving.error, t)}</Message>
            )}
          </Fields>
        </Modal.Body>
        <DialogFooter
          cancel={t('actions.form.cancel')}
          close={t('actions.form.close')}
          onClose={onClose}
        >
          <Button isPrimary type="submit" disabled={saving.isPending}>
            {t('actions.form.save')}
          </Button>
        </DialogFooter>
      </form>
    </Modal>
  );
}
