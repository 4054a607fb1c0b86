import { Skeleton } from '@zendeskgarden/react-loaders';
import { useQuery } from '@tanstack/react-query';
import styled from 'styled-components';
import { getReadiness } from '../../../../api/get-readiness.ts';
import { Muted } from '../../../../components/Muted.tsx';
import { Pill } from '../../../../components/Pill.tsx';
import { FailureWithRetry } from '../saving/FailureWithRetry.tsx';
import { useSettingsWords } from '../settings-words.ts';

const LOOK_EVERY_MS = 15_000;
const CONNECTIONS = ['database', 'queue', 'zendesk', 'mail'] as const;

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;

const Entry = styled.li`
  display: grid;
  grid-template-columns: 120px minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  align-items: baseline;
`;

/** What Aftercare depends on, and what follows where one of it is not there. */
export function Connections() {
  const { t } = useSettingsWords();
  const readiness = useQuery({
    queryKey: ['readiness'],
    queryFn: getReadiness,
    refetchInterval: LOOK_EVERY_MS,
  });
  if (readiness.isPending) return <Skeleton height="96px" />;
  if (readiness.error !== null) {
    return <FailureWithRetry error={readiness.error} onRetry={() => void readiness.refetch()} />;
  }
  const { checks } = readiness.data;
  return (
    <List aria-live="polite">
      {CONNECTIONS.map((name) => (
        <Entry key={name}>
          <span>{t(`health.connection.${name}`)}</span>
          <span>
            <Pill $tone={checks[name] === 'ok' ? 'success' : 'danger'}>
              {t(`health.${checks[name]}`)}
            </Pill>
            {checks[name] === 'failing' && <Muted as="div">{t(`health.meaning.${name}`)}</Muted>}
          </span>
        </Entry>
      ))}
    </List>
  );
}
