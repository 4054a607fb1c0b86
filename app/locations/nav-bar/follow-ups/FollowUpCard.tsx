import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { FollowUpDetail } from '../../../../shared/contracts/follow-ups.ts';
import { isScore } from '../../../../shared/nps.ts';
import type { FollowUpStep } from '../../../../shared/follow-up-words.ts';
import type { Api } from '../../../api/create-api.ts';
import { changeFollowUp } from '../../../api/change-follow-up.ts';
import { classifyFailure, hasMoved } from '../../../api/failure.ts';
import { getFollowUpTeams } from '../../../api/get-follow-up-teams.ts';
import { Muted } from '../../../components/Muted.tsx';
import { OutcomeForm } from '../../../components/outcome/OutcomeForm.tsx';
import { ScoreBadge } from '../../../components/ScoreBadge.tsx';
import { TicketLink } from '../../../components/TicketLink.tsx';
import { useLanguage } from '../../../language/use-language.ts';
import { useOpenTicket } from '../../../zaf/use-open-ticket.ts';
import { describeFailure } from '../data/describe-failure.ts';
import { Failed } from '../data/Failed.tsx';
import { Loaded } from '../data/Loaded.tsx';
import { useWords } from '../words/use-words.ts';
import { FollowUpTrail } from './FollowUpTrail.tsx';
import { StatePill } from './StatePill.tsx';
import { useFollowUp, useRefresh, useStep } from './use-follow-ups.ts';

const Card = styled.article`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
  align-content: start;
  padding: ${({ theme }) => theme.space.base * 5}px;
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
`;

const Head = styled.header`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.sm};

  h2 {
    flex: 1;
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    overflow-wrap: anywhere;
  }
`;

const Said = styled.p`
  white-space: pre-line;
  overflow-wrap: anywhere;
  font-size: ${({ theme }) => theme.fontSizes.lg};
  line-height: ${({ theme }) => theme.lineHeights.lg};
`;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
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
  const failure = found.isError ? classifyFailure(found.error) : null;
  const isGone =
    failure?.kind === 'refused' && ['not_found', 'invalid_request'].includes(failure.code);
  if (isGone) return <Muted>{t('followUps.gone')}</Muted>;
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
    <Card aria-label={name}>
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
          {outcome.reason !== null && (
            <Muted>{say('followUp.reason', { reason: outcome.reason })}</Muted>
          )}
          {outcome.told !== null && (
            <Muted>{say('followUp.told', { team: outcome.told.name ?? outcome.told.id })}</Muted>
          )}
          {outcome.tries !== null && (
            <Muted>{say('followUp.tries', { tries: outcome.tries })}</Muted>
          )}
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
        <Row>
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
        </Row>
      )}
      <FollowUpTrail changes={followUp.changes} now={at} />
    </Card>
  );
}
