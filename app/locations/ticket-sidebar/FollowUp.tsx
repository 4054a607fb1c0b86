import { Tag } from '@zendeskgarden/react-tags';
import styled from 'styled-components';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { Section } from '../../components/Section.tsx';
import { TicketLink } from '../../components/TicketLink.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { describeOutcome } from './describe-outcome.ts';

type Task = NonNullable<TicketView['followUp']>;
type Look = 'pending' | 'open' | 'overdue' | 'done' | 'failed';

const HUES: Readonly<Record<Look, string>> = {
  pending: 'neutralHue',
  open: 'primaryHue',
  overdue: 'dangerHue',
  done: 'successHue',
  failed: 'dangerHue',
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
      aside={<Tag hue={HUES[look]}>{t(`followUp.${look}`)}</Tag>}
    >
      <Lines>
        {isUnfinished && <p>{t('followUp.due', due)}</p>}
        {status === 'failed' && <p>{t('followUp.failedText')}</p>}
        {outcome !== null && (
          <p>{t('followUp.outcome', { outcome: describeOutcome(outcome, t) })}</p>
        )}
        {ticketId !== null && (
          <p>
            <TicketLink ticketId={ticketId} />
          </p>
        )}
      </Lines>
    </Section>
  );
}
