import { useQuery } from '@tanstack/react-query';
import styled from 'styled-components';
import type { ResponseItem } from '../../../../shared/contracts/responses.ts';
import type { Waiting } from '../../../../shared/contracts/waiting.ts';
import { getWaiting } from '../../../api/get-waiting.ts';
import { Muted } from '../../../components/Muted.tsx';
import { TicketLink } from '../../../components/TicketLink.tsx';
import { useNow } from '../../../components/use-now.ts';
import { useLanguage } from '../../../language/use-language.ts';
import { Loaded } from '../data/Loaded.tsx';
import { Panel } from '../layout/Panel.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { VoiceLine } from './VoiceLine.tsx';

const Heading = styled.h3`
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};

  * + & {
    margin-top: ${({ theme }) => theme.space.sm};
  }
`;

type Props = Pick<RoomProps, 'api' | 'filters' | 'goTo'> & { className: string };

/** Who waits for a call, now and whatever period is looked at. */
export function NeedsSomebody({ api, filters: { only }, goTo, className }: Props) {
  const { t } = useWords();
  const waiting = useQuery({
    queryKey: ['reports/waiting', only],
    queryFn: async () => await getWaiting(api, only),
  });
  const open = ({ id }: ResponseItem): void => goTo('voices', { show: 'all', voice: id });
  return (
    <Panel title={t('overview.waiting.title')} className={className}>
      <Loaded query={waiting} height={200}>
        {({ overdue, untaken }) =>
          overdue.count + untaken.count === 0 ? (
            <Muted>{t('overview.waiting.nobody')}</Muted>
          ) : (
            <>
              <Some kind="overdue" list={overdue} onOpen={open} />
              <Some kind="untaken" list={untaken} onOpen={open} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

type SomeProps = {
  kind: keyof Waiting;
  list: Waiting[keyof Waiting];
  onOpen: (item: ResponseItem) => void;
};

function Some({ kind, list: { count, items }, onOpen }: SomeProps) {
  const { t } = useWords();
  const { formats } = useLanguage();
  const now = useNow(0);
  if (count === 0) return null;
  return (
    <>
      <Heading>{t(`overview.waiting.${kind}`, { count })}</Heading>
      <ul>
        {items.map((item) => {
          const ticketId = item.followUp?.ticketId ?? item.ticketId;
          const since = kind === 'overdue' ? (item.followUp?.dueAt ?? null) : item.submittedAt;
          const when = since === null ? '' : formats.relative(since, now);
          return (
            <VoiceLine key={item.id} item={item} onOpen={() => onOpen(item)}>
              {t(`overview.waiting.${kind}When`, { when })}
              {ticketId !== null && (
                <>
                  {' · '}
                  <TicketLink ticketId={ticketId} />
                </>
              )}
            </VoiceLine>
          );
        })}
      </ul>
      {count > items.length && (
        <Muted>{t('overview.waiting.more', { count: count - items.length })}</Muted>
      )}
    </>
  );
}
