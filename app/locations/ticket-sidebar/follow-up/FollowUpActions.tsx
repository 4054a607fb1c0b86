import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import type { FollowUpStand } from '../../../../shared/contracts/follow-up-stand.ts';
import type { FollowUpStep } from '../../../../shared/follow-up-words.ts';
import { changeFollowUp } from '../../../api/change-follow-up.ts';
import type { Api } from '../../../api/create-api.ts';
import { classifyFailure, hasMoved, type Failure } from '../../../api/failure.ts';
import { getFollowUpTeams } from '../../../api/get-follow-up-teams.ts';
import { fetchedComponent } from '../../../components/fetched-component.ts';
import { useLanguage } from '../../../language/use-language.ts';
import { ActionFailure } from '../ActionFailure.tsx';
import { FetchedPart } from '../FetchedPart.tsx';
import { describeFailure } from '../sidebar-words.ts';

/** A file of its own: nobody waits for its fields. */
const OutcomeForm = fetchedComponent(
  async () => (await import('../../../components/outcome/OutcomeForm.tsx')).OutcomeForm,
);

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.xs};
`;

const NEXT_STEP: Partial<Record<FollowUpStand['state'], FollowUpStep>> = {
  open: 'in_progress',
  in_progress: 'contacted',
};

type Props = { api: Api; followUp: FollowUpStand; onChanged: () => void };

/** What an agent can say of a follow-up: that they are on it, have called, or how it went. */
export function FollowUpActions({ api, followUp, onChanged }: Props) {
  const { t } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { state } = followUp;
  const next = NEXT_STEP[state];
  const isOver = state === 'solved';
  if (next === undefined && !isOver && state !== 'contacted') return null;

  const step = (to: FollowUpStep): void => {
    setRunning(true);
    setFailure(null);
    changeFollowUp(api, followUp, { state: to })
      .then(onChanged, (error: unknown) => {
        setFailure(classifyFailure(error));
        onChanged();
      })
      .finally(() => setRunning(false));
  };
  const close = (): void => {
    setAsking(false);
    onChanged();
  };
  if (isAsking) {
    return (
      <FetchedPart again={OutcomeForm.again}>
        <OutcomeForm
          followUp={followUp}
          save={async (outcome) => await changeFollowUp(api, followUp, { outcome })}
          loadTeams={async () => await getFollowUpTeams(api)}
          describe={(error) => {
            const { text, detail } = describeFailure(classifyFailure(error), t);
            return hasMoved(error) ? t('outcomeForm.changed') : (detail ?? text);
          }}
          onDone={close}
          onClose={close}
        />
      </FetchedPart>
    );
  }
  return (
    <>
      {failure !== null && <ActionFailure failure={failure} onDismiss={() => setFailure(null)} />}
      <Row>
        <Button
          size="small"
          isPrimary={followUp.isOutcomeMissing}
          onFocus={OutcomeForm.fetch}
          onMouseEnter={OutcomeForm.fetch}
          onClick={() => setAsking(true)}
        >
          {t(followUp.outcome === null ? 'followUp.say' : 'followUp.change')}
        </Button>
        {next !== undefined && (
          <Button size="small" isBasic isNeutral disabled={isRunning} onClick={() => step(next)}>
            {t(next === 'contacted' ? 'followUp.contact' : 'followUp.start')}
          </Button>
        )}
      </Row>
    </>
  );
}
