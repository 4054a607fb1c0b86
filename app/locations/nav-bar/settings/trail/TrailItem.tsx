import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { AuditTrail } from '../../../../../shared/contracts/audit-trail.ts';
import { Muted } from '../../../../components/Muted.tsx';
import { TicketLink } from '../../../../components/TicketLink.tsx';
import { useLanguage } from '../../../../language/use-language.ts';
import { sayAuthor } from '../model/say-author.ts';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

const Item = styled.li`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0 ${({ theme }) => theme.space.md};
`;

const Ways = styled.span`
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${({ theme }) => theme.space.sm};
`;

type Event = AuditTrail['items'][number];

/** One event: what was done, by whom, when, and the way to what it was done with. */
export function TrailItem({ event }: { event: Event }) {
  const { t } = useSettingsWords();
  const { formats } = useLanguage();
  const who = event.by === null ? t('trail.product') : sayAuthor(event.by, t);
  return (
    <Item>
      <span>
        <strong>{t(`trail.kinds.${event.kind}`)}</strong>
        <Muted as="div">
          {t('trail.by', { who })} ·{' '}
          <time dateTime={event.at}>{formats.moment(event.at, Date.now())}</time>
        </Muted>
      </span>
      <Ways>
        {event.ticketId !== null && <TicketLink ticketId={event.ticketId} />}
        <Subject subject={event.subject} />
      </Ways>
    </Item>
  );
}

/** What it was done with, where that says more than the event and its ticket. */
function Subject({ subject: { kind, id } }: Pick<Event, 'subject'>) {
  const { t } = useSettingsWords();
  const { openAnswer, goTo } = useSettingsRoom();
  switch (kind) {
    case 'version':
      return (
        <Button isLink onClick={() => goTo({ section: 'history', item: null })}>
          {t('trail.version', { id })}
        </Button>
      );
    case 'response':
      return (
        <Button isLink onClick={() => openAnswer(id)}>
          {t('trail.answer')}
        </Button>
      );
    case 'customer':
      return <Muted as="span">{t('trail.customer', { id })}</Muted>;
    case 'export':
      return <Muted as="span">{id}</Muted>;
    case 'ticket':
    case 'goal':
    case 'work':
    case 'job':
    case 'follow_up':
      return null;
  }
}
