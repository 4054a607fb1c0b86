import styled from 'styled-components';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import type { FollowUpStatus } from '../../../shared/vocabulary.ts';
import { Pill, type PillTone } from '../../components/Pill.tsx';
import { Section } from '../../components/Section.tsx';
import { TicketLink } from '../../components/TicketLink.tsx';
import { useLanguage } from '../../language/use-language.ts';

type Task = NonNullable<TicketView['followUp']>;
type Look = FollowUpStatus | 'overdue';

const TONES: Readonly<Record<Look, PillTone>> = {
  pending: 'neutral',
  open: 'primary',
  overdue: 'danger',
  done: 'success',
  failed: 'danger',
};

const Lines = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xxs};
  overflow-wrap: anywhere;
`;

type Props = { followUp: Task; now: number };

/** The task to get back to an unhappy customer. */
export function FollowUp({ followUp, now }: Props) {
  const { t, formats } = useLanguage();
  const { ticketId, dueAt, outcome, status } = followUp;
  const isUnfinished = status === 'pending' || status === 'open';
  const isOverdue = isUnfinished && new Date(dueAt).getTime() < now;
  const look: Look = isOverdue ? 'overdue' : status;
  const due = { when: formats.moment(dueAt, now), relative: formats.relative(dueAt, now) };
  return (
    <Section
      title={t('followUp.title')}
      aside={<Pill $tone={TONES[look]}>{t(`followUp.${look}`)}</Pill>}
    >
      <Lines>
        {isUnfinished && <p>{t('followUp.due', due)}</p>}
        {status === 'failed' && <p>{t('followUp.failedText')}</p>}
        {outcome !== null && <p>{t('followUp.outcome', { outcome: t(`outcome.${outcome}`) })}</p>}
        {ticketId !== null && (
          <p>
            <TicketLink ticketId={ticketId} />
          </p>
        )}
      </Lines>
    </Section>
  );
}
