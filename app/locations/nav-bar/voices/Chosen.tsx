import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { Api } from '../../../api/create-api.ts';
import { Muted } from '../../../components/Muted.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Failed } from '../data/Failed.tsx';
import { RoomSkeleton } from '../layout/RoomSkeleton.tsx';
import { useWords } from '../words/use-words.ts';
import { Person } from './Person.tsx';
import type { useChosen } from './use-chosen.ts';
import type { Doing } from './voice-keys.ts';

const Part = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
`;

const Back = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
`;

type Props = {
  api: Api;
  found: ReturnType<typeof useChosen>;
  onDo: (doing: Doing) => void;
  /** Back to what is in the list. */
  onLeave: () => void;
};

/** The answer that is looked at, or why there is none. */
export function Chosen({ api, found, onDo, onLeave }: Props) {
  const { t } = useWords();
  const { chosen, isListed, isGone, alone } = found;
  if (chosen !== null) {
    return (
      <Part>
        {!isListed && (
          <Muted role="status">
            {t('voices.outside')}{' '}
            <Button size="small" isLink onClick={onLeave}>
              {t('voices.backToList')}
            </Button>
          </Muted>
        )}
        <Person api={api} item={chosen} onDo={onDo} />
      </Part>
    );
  }
  if (isGone) {
    return (
      <Notice tone="warning" title={t('voices.gone.title')}>
        <p>{t('voices.gone.text')}</p>
        <Back>
          <Button size="small" onClick={onLeave}>
            {t('voices.backToList')}
          </Button>
        </Back>
      </Notice>
    );
  }
  if (alone.isError) return <Failed error={alone.error} onRetry={() => void alone.refetch()} />;
  return alone.isLoading ? <RoomSkeleton /> : <Muted>{t('voices.choose')}</Muted>;
}
