import { Button } from '@zendeskgarden/react-buttons';
import {
  Field,
  Fieldset,
  Hint,
  Input,
  Label,
  Message,
  Radio,
  Select,
  Textarea,
} from '@zendeskgarden/react-forms';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import styled from 'styled-components';
import type { FollowUpStand } from '../../../shared/contracts/follow-up-stand.ts';
import {
  MOST_TRIES,
  OUTCOME_REASON_LENGTH,
  type SaidOutcomeInput,
} from '../../../shared/contracts/follow-ups.ts';
import { SAID_OUTCOMES } from '../../../shared/follow-up-words.ts';
import { useLanguage } from '../../language/use-language.ts';
import { draftOf, faultsOf, outcomeIn, type OutcomeDraft } from './outcome-draft.ts';

const Form = styled.form`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
`;

/** What the form is given. */
export type OutcomeFormProps = {
  followUp: FollowUpStand;
  save: (outcome: SaidOutcomeInput) => Promise<unknown>;
  /** Groups that can be told. */
  loadTeams: () => Promise<Teams>;
  /** Says why it was not saved. */
  describe: (error: unknown) => string;
  onDone: () => void;
  onClose: () => void;
};

type Teams = readonly { id: string; name: string | null }[];

/** Asks how a follow-up went, and ends it with the answer. */
export function OutcomeForm(props: OutcomeFormProps) {
  const { followUp, save, loadTeams, describe, onDone, onClose } = props;
  const { t } = useLanguage();
  const [draft, setDraft] = useState(() => draftOf(followUp));
  const [isChecked, setChecked] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const found = useTeams(loadTeams, draft.kind === 'not_recovered');
  const told = followUp.outcome?.told ?? null;
  // The one that was told is to be seen, also before the others are there.
  const teams = told === null || found.some(({ id }) => id === told.id) ? found : [told, ...found];
  const first = useRef<HTMLInputElement>(null);
  // The button that was pressed is gone; the keyboard must not be lost.
  useEffect(() => first.current?.focus(), []);

  const faults = isChecked ? faultsOf(draft) : {};
  const put = (change: Partial<OutcomeDraft>): void => setDraft({ ...draft, ...change });
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (isSaving || Object.keys(faultsOf(draft)).length > 0) return;
    setSaving(true);
    setFailure(null);
    save(outcomeIn(draft))
      .then(onDone, (error: unknown) => setFailure(describe(error)))
      .finally(() => setSaving(false));
  };
  const handleKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <Form noValidate onSubmit={handleSubmit} onKeyDown={handleKeyDown}>
      <Fieldset isCompact>
        <Fieldset.Legend>{t('outcomeForm.title')}</Fieldset.Legend>
        {SAID_OUTCOMES.map((kind, index) => (
          <Field key={kind}>
            <Radio
              ref={index === 0 ? first : undefined}
              name="outcome"
              value={kind}
              checked={draft.kind === kind}
              onChange={() => put({ kind })}
            >
              <Label>{t(`outcomeForm.kind.${kind}`)}</Label>
            </Radio>
          </Field>
        ))}
        {faults.kind !== undefined && (
          <Message validation="error" role="alert">
            {t('outcomeForm.kindMissing')}
          </Message>
        )}
      </Fieldset>
      {draft.kind === 'not_recovered' && (
        <>
          <Field>
            <Label>{t('outcomeForm.reason')}</Label>
            <Hint>{t('outcomeForm.reasonHint')}</Hint>
            <Textarea
              minRows={2}
              isCompact
              maxLength={OUTCOME_REASON_LENGTH}
              value={draft.reason}
              {...(faults.reason !== undefined && { validation: 'error' as const })}
              onChange={({ target }) => put({ reason: target.value })}
            />
            {faults.reason !== undefined && (
              <Message validation="error">{t('outcomeForm.reasonMissing')}</Message>
            )}
          </Field>
          <Field>
            <Label>{t('outcomeForm.team')}</Label>
            <Hint>{t('outcomeForm.teamHint')}</Hint>
            <Select
              isCompact
              value={draft.toldGroupId}
              onChange={({ target }) => put({ toldGroupId: target.value })}
            >
              <option value="">{t('outcomeForm.nobody')}</option>
              {teams.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name ?? id}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      {draft.kind === 'no_contact' && (
        <Field>
          <Label>{t('outcomeForm.tries')}</Label>
          <Input
            type="number"
            isCompact
            min={1}
            max={MOST_TRIES}
            value={draft.tries}
            {...(faults.tries !== undefined && { validation: 'error' as const })}
            onChange={({ target }) => put({ tries: target.value })}
          />
          {faults.tries !== undefined && (
            <Message validation="error">{t('outcomeForm.triesMissing')}</Message>
          )}
        </Field>
      )}
      {failure !== null && (
        <Message validation="error" role="alert">
          {failure}
        </Message>
      )}
      <Row>
        <Button type="submit" size="small" isPrimary disabled={isSaving}>
          {t(isSaving ? 'outcomeForm.saving' : 'outcomeForm.save')}
        </Button>
        <Button size="small" isBasic isNeutral onClick={onClose}>
          {t('outcomeForm.cancel')}
        </Button>
      </Row>
    </Form>
  );
}

/** Groups to choose from, once they are asked for; none where they cannot be had. */
function useTeams(load: () => Promise<Teams>, isWanted: boolean): Teams {
  const latest = useRef(load);
  const [teams, setTeams] = useState<Teams>([]);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isShown = true;
    latest.current().then(
      (found) => isShown && setTeams(found),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [isWanted]);
  return teams;
}
