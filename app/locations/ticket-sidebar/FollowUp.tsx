import styled from 'styled-components';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import type { Api } from '../../api/create-api.ts';
import { fetchedComponent } from '../../components/fetched-component.ts';
import { FOLLOW_UP_TONES, type FollowUpLook } from '../../components/follow-up-look.ts';
import { OutcomeFacts } from '../../components/OutcomeFacts.tsx';
import { Pill } from '../../components/Pill.tsx';
import { Section } from '../../components/Section.tsx';
import { TicketLink } from '../../components/TicketLink.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { FetchedPart } from './FetchedPart.tsx';

/** A file of its own: most tickets have no follow-up. */
const FollowUpActions = fetchedComponent(
  async () => (await import('./follow-up/FollowUpActions.tsx')).FollowUpActions,
);

type Task = NonNullable<TicketView['followUp']>;
const Lines = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xxs};
  overflow-wrap: anywhere;
`;

type Props = {
  api: Api;
  followUp: Task;
  /** The ticket beside which it is shown, which may be its own. */
  ticketId: string;
  now: number;
  isReadOnly: boolean;
  onChanged: () => void;
};

/** The task to get back to an unhappy customer: how it stands, and how it went. */
export function FollowUp({ api, followUp, ticketId, now, isReadOnly, onChanged }: Props) {
  const { t, formats } = useLanguage();
  const { dueAt, outcome, status, stand } = followUp;
  const isUnfinished = status === 'pending' || status === 'open';
  const isOverdue = isUnfinished && stand?.state !== 'contacted' && Date.parse(dueAt) < now;
  const isMissing = stand?.isOutcomeMissing === true;
  const look: FollowUpLook = isOverdue
    ? 'overdue'
    : isMissing
      ? 'missing'
      : (stand?.state ?? status);
  const due = { when: formats.moment(dueAt, now), relative: formats.relative(dueAt, now) };
  return (
    <Section
      title={t('followUp.title')}
      aside={<Pill $tone={FOLLOW_UP_TONES[look]}>{t(`followUp.${look}`)}</Pill>}
    >
      <Lines>
        {isUnfinished && <p>{t('followUp.due', due)}</p>}
        {status === 'failed' && <p>{t('followUp.failedText')}</p>}
        {isMissing && <p>{t('followUp.missingText')}</p>}
        {outcome !== null && !isMissing && (
          <p>{t('followUp.outcome', { outcome: t(`outcome.${outcome}`) })}</p>
        )}
        {stand?.outcome && <OutcomeFacts outcome={stand.outcome} />}
        {followUp.ticketId !== null && followUp.ticketId !== ticketId && (
          <p>
            <TicketLink ticketId={followUp.ticketId} />
          </p>
        )}
        {stand !== undefined && !isReadOnly && (
          <FetchedPart again={FollowUpActions.again}>
            <FollowUpActions api={api} followUp={stand} onChanged={onChanged} />
          </FetchedPart>
        )}
      </Lines>
    </Section>
  );
}
