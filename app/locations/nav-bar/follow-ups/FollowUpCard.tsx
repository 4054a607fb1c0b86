import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { FollowUpDetail } from '../../../../shared/contracts/follow-ups.ts';
import { isScore } from '../../../../shared/nps.ts';
import type { FollowUpStep } from '../../../../shared/follow-up-words.ts';
import type { Api } from '../../../api/create-api.ts';
import { changeFollowUp } from '../../../api/change-follow-up.ts';
import { hasMoved } from '../../../api/failure.ts';
import { getFollowUpTeams } from '../../../api/get-follow-up-teams.ts';
import { Muted } from '../../../components/Muted.tsx';
import { OutcomeFacts } from '../../../components/OutcomeFacts.tsx';
import { OutcomeForm } from '../../../components/outcome/OutcomeForm.tsx';
import { ScoreBadge } from '../../../components/ScoreBadge.tsx';
import { TicketLink } from '../../../components/TicketLink.tsx';
import { useLanguage } from '../../../language/use-language.ts';
import { useOpenTicket } from '../../../zaf/use-open-ticket.ts';
import { describeFailure } from '../data/describe-failure.ts';
import { Failed } from '../data/Failed.tsx';
import { isGone } from '../data/is-gone.ts';
import { Loaded } from '../data/Loaded.tsx';
import { DetailCard, DetailHead, Said, Ways } from '../layout/DetailCard.tsx';
import { useWords } from '../words/use-words.ts';
import { FollowUpTrail } from './FollowUpTrail.tsx';
import { StatePill } from './StatePill.tsx';
import { useFollowUp, useRefresh, useStep } from './use-follow-ups.ts';

const Head = styled(DetailHead)`
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.sm};

  h2 {
    flex: 1;
  }
`;

type Props = {
  api: Api;
  id: string;
  now: string | null;
  isSaying: boolean;
  onSaying: (isSaying: boolean) => void;
};

/** The follow-up that is looked at: about whom, how it stands, and what can be said of it. */
export function FollowUpCard({ api, id, now, isSaying, onSaying }: Props) {
  const { t } = useWords();
  const found = useFollowUp(api, id);
  if (found.isError && isGone(found.error)) return <Muted>{t('followUps.gone')}</Muted>;
  return (
    <Loaded query={found} height={320}>
      {(followUp) => <Shown {...{ api, followUp, now, isSaying, onSaying }} />}
    </Loaded>
  );
}

type ShownProps = Omit<Props, 'id'> & { followUp: FollowUpDetail };

const STEPS: Partial<Record<FollowUpDetail['state'], readonly FollowUpStep[]>> = {
  open: ['in_progress', 'contacted'],
  in_progress: ['contacted', 'open'],
  contacted: ['in_progress'],
};

function Shown({ api, followUp, now, isSaying, onSaying }: ShownProps) {
  const { t } = useWords();
  const { t: say, formats } = useLanguage();
  const openTicket = useOpenTicket();
  const step = useStep(api);
  const refresh = useRefresh();
  const { customer, response, state, ticketId, outcome } = followUp;
  const name = customer.name ?? t('followUps.nobody');
  const canConclude = STEPS[state] !== undefined || state === 'solved';
  const at = now === null ? Date.now() : Date.parse(now);
  const done = (): void => {
    onSaying(false);
    refresh();
  };
  const words: Record<FollowUpStep, string> = {
    open: t('followUps.putBack'),
    in_progress: state === 'contacted' ? t('followUps.putBack') : say('followUp.start'),
    contacted: say('followUp.contact'),
  };
  return (
    <DetailCard aria-label={name}>
      <Head>
        {response !== null && isScore(response.score) && (
          <ScoreBadge score={response.score} category={response.category} isLarge />
        )}
        <h2>{name}</h2>
        <StatePill followUp={followUp} now={at} />
      </Head>
      {response !== null && <Said>{response.comment ?? t('followUps.noComment')}</Said>}
      <Muted>
        {t('followUps.answers', { count: followUp.responses })}
        {' · '}
        {t('followUps.due', { when: formats.moment(followUp.dueAt, at) })}
        {response?.ticketId != null && (
          <>
            {' · '}
            <TicketLink ticketId={response.ticketId} />
          </>
        )}
      </Muted>
      {outcome !== null && (
        <div>
          <p>{say('followUp.outcome', { outcome: say(`outcome.${outcome.kind}`) })}</p>
          <OutcomeFacts outcome={outcome} />
        </div>
      )}
      {step.isError && <Failed error={step.error} onRetry={() => step.mutate(step.variables)} />}
      {isSaying && canConclude ? (
        <OutcomeForm
          followUp={followUp}
          save={async (given) => await changeFollowUp(api, followUp, { outcome: given })}
          loadTeams={async () => await getFollowUpTeams(api)}
          describe={(error) =>
            hasMoved(error) ? say('outcomeForm.changed') : describeFailure(error, t)
          }
          onDone={done}
          onClose={done}
        />
      ) : (
        <Ways>
          {canConclude && (
            <Button size="small" isPrimary onClick={() => onSaying(true)}>
              {say(outcome === null ? 'followUp.say' : 'followUp.change')}
            </Button>
          )}
          {ticketId !== null && (
            <Button size="small" onClick={() => openTicket(ticketId)}>
              {t('followUps.openTask')}
            </Button>
          )}
          {(STEPS[state] ?? []).map((to) => (
            <Button
              key={to}
              size="small"
              isBasic
              isNeutral
              disabled={step.isPending}
              onClick={() => step.mutate({ followUp, to })}
            >
              {words[to]}
            </Button>
          ))}
        </Ways>
      )}
      <FollowUpTrail changes={followUp.changes} now={at} />
    </DetailCard>
  );
}
