import styled from 'styled-components';
import type { FollowUpStand } from '../../../shared/contracts/follow-up-stand.ts';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import type { FollowUpStatus } from '../../../shared/vocabulary.ts';
import type { Api } from '../../api/create-api.ts';
import { fetchedComponent } from '../../components/fetched-component.ts';
import { Muted } from '../../components/Muted.tsx';
import { Pill, type PillTone } from '../../components/Pill.tsx';
import { Section } from '../../components/Section.tsx';
import { TicketLink } from '../../components/TicketLink.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { FetchedPart } from './FetchedPart.tsx';

/** A file of its own: most tickets have no follow-up. */
const FollowUpActions = fetchedComponent(
  async () => (await import('./follow-up/FollowUpActions.tsx')).FollowUpActions,
);

type Task = NonNullable<TicketView['followUp']>;
type Look = FollowUpStatus | FollowUpStand['state'] | 'overdue' | 'missing';

const TONES: Readonly<Record<Look, PillTone>> = {
  pending: 'neutral',
  open: 'primary',
  in_progress: 'primary',
  contacted: 'primary',
  overdue: 'danger',
  missing: 'danger',
  done: 'success',
  solved: 'success',
  cancelled: 'neutral',
  failed: 'danger',
  other: 'neutral',
};

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
  const isOverdue = isUnfinished && stand?.state !== 'contacted' && new Date(dueAt).getTime() < now;
  const isMissing = stand?.isOutcomeMissing === true;
  const look: Look = isOverdue ? 'overdue' : isMissing ? 'missing' : (stand?.state ?? status);
  const due = { when: formats.moment(dueAt, now), relative: formats.relative(dueAt, now) };
  const said = stand?.outcome ?? null;
  return (
    <Section
      title={t('followUp.title')}
      aside={<Pill $tone={TONES[look]}>{t(`followUp.${look}`)}</Pill>}
    >
      <Lines>
        {isUnfinished && <p>{t('followUp.due', due)}</p>}
        {status === 'failed' && <p>{t('followUp.failedText')}</p>}
        {isMissing && <p>{t('followUp.missingText')}</p>}
        {outcome !== null && !isMissing && (
          <p>{t('followUp.outcome', { outcome: t(`outcome.${outcome}`) })}</p>
        )}
        {said !== null && said.reason !== null && (
          <Muted>{t('followUp.reason', { reason: said.reason })}</Muted>
        )}
        {said !== null && said.told !== null && (
          <Muted>{t('followUp.told', { team: said.told.name ?? said.told.id })}</Muted>
        )}
        {said !== null && said.tries !== null && (
          <Muted>{t('followUp.tries', { tries: said.tries })}</Muted>
        )}
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
