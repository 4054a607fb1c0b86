import { skipToken, useQuery } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { ResponseItem } from '../../../../shared/contracts/responses.ts';
import type { Api } from '../../../api/create-api.ts';
import { getTicket } from '../../../api/get-ticket.ts';
import { ScoreBadge } from '../../../components/ScoreBadge.tsx';
import { useLanguage } from '../../../language/use-language.ts';
import { Loaded } from '../data/Loaded.tsx';
import { DetailCard, DetailHead, PartTitle, Said, Ways } from '../layout/DetailCard.tsx';
import { nameKey } from '../words/name-key.ts';
import { useWords } from '../words/use-words.ts';
import { Trail } from './Trail.tsx';
import { useResponse } from './use-chosen.ts';
import type { Doing } from './voice-keys.ts';

const Facts = styled.dl`
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.md};

  dt {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  }
`;

const Note = styled.p`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

const Others = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};

  li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: ${({ theme }) => theme.space.sm};
  }
`;

const FACTS = ['assignee', 'group', 'brand'] as const;
const WORDS = ['channel', 'language'] as const;

type Props = { api: Api; item: ResponseItem; onDo: (doing: Doing) => void };

/** Who gave an answer: what they said, before as well, what the ticket was, what happened since. */
export function Person({ api, item, onDo }: Props) {
  const words = useWords();
  const { t } = words;
  const { formats } = useLanguage();
  const { ticketId } = item;
  const ticket = useQuery({
    queryKey: ['tickets', ticketId],
    queryFn: ticketId === null ? skipToken : async () => await getTicket(api, ticketId),
    // What the person before said is not theirs.
    placeholderData: () => undefined,
  });
  const { data: done } = useResponse(api, item.id);
  const { read, ignored, followUp } = item;
  const nameOf = (by: { id: string | null; name: string | null }) =>
    by.name ?? by.id ?? t('voices.somebody');
  return (
    <DetailCard aria-label={item.customer.name ?? t('voices.nobody')}>
      <DetailHead>
        <ScoreBadge score={item.score} category={item.category} isLarge />
        <div>
          <h2>{item.customer.name ?? t('voices.nobody')}</h2>
          <Note>{formats.day(item.submittedAt)}</Note>
        </div>
      </DetailHead>
      <Said>{item.comment ?? t('voices.noComment')}</Said>
      {item.improve !== null && (
        <div>
          <PartTitle>{t('voices.improve')}</PartTitle>
          <p>{item.improve}</p>
        </div>
      )}
      <Ways>
        {ticketId !== null && (
          <Button size="small" isPrimary onClick={() => onDo('open')}>
            {t('voices.open', { id: ticketId })}
          </Button>
        )}
        <Button size="small" onClick={() => onDo('read')}>
          {t(read === null ? 'voices.markRead' : 'voices.markUnread')}
        </Button>
        <Button size="small" onClick={() => onDo('share')}>
          {t('voices.share.button')}
        </Button>
        <Button size="small" onClick={() => onDo('ignore')}>
          {t(ignored === null ? 'voices.ignore' : 'voices.restore')}
        </Button>
      </Ways>
      {item.doubts.map((doubt) => (
        <Note key={doubt}>{t(`voices.doubts.${doubt}`)}</Note>
      ))}
      {ignored !== null && (
        <Note>
          {t('voices.ignoredBy', {
            name: nameOf(ignored.by),
            when: formats.day(ignored.at),
            reason: ignored.reason ?? '–',
          })}
        </Note>
      )}
      {read !== null && (
        <Note>{t('voices.readBy', { name: nameOf(read.by), when: formats.day(read.at) })}</Note>
      )}
      <Facts>
        {FACTS.map((fact) => {
          const named = item[fact];
          return named === null ? null : (
            <Fact key={fact} label={t(`voices.facts.${fact}`)} value={named.name ?? named.id} />
          );
        })}
        {WORDS.map((fact) => {
          const key = item[fact];
          return key === null ? null : (
            <Fact
              key={fact}
              label={t(`voices.facts.${fact}`)}
              value={nameKey(fact, { key, name: null }, words)}
            />
          );
        })}
      </Facts>
      <div>
        <PartTitle>{t('voices.since')}</PartTitle>
        <p>
          {followUp === null
            ? t('voices.followUp.none')
            : followUp.status === 'open'
              ? t('voices.followUp.open', { when: formats.day(followUp.dueAt) })
              : t(`voices.followUp.${followUp.outcome ?? followUp.status}`)}
        </p>
      </div>
      {done !== undefined && done.changes.length + done.shares.length > 0 && (
        <div>
          <PartTitle>{t('voices.trail.title')}</PartTitle>
          <Trail {...done} />
        </div>
      )}
      {ticketId !== null && (
        <div>
          <PartTitle>{t('voices.before')}</PartTitle>
          <Loaded query={ticket} height={96}>
            {({ history }) => {
              const others = history.filter((each) => each.submittedAt !== item.submittedAt);
              return others.length === 0 ? (
                <Note>{t('voices.first')}</Note>
              ) : (
                <Others>
                  {others.map((each) => (
                    <li key={each.submittedAt}>
                      <ScoreBadge score={each.score} category={each.category} />
                      <div>
                        <Note>{formats.day(each.submittedAt)}</Note>
                        <p>{each.comment ?? t('voices.noComment')}</p>
                      </div>
                    </li>
                  ))}
                </Others>
              );
            }}
          </Loaded>
        </div>
      )}
    </DetailCard>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
