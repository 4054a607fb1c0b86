import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import { describeFailure } from './describe-failure.ts';

const Retry = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
`;

type Props = { error: unknown; onRetry: () => void };

/** Says why something could not be loaded, and offers to try again. */
export function Failed({ error, onRetry }: Props) {
  const { t } = useWords();
  return (
    <Notice tone="danger" title={t('failure.title')} isUrgent>
      <p>{describeFailure(error, t)}</p>
      <Retry>
        <Button size="small" onClick={onRetry}>
          {t('failure.retry')}
        </Button>
      </Retry>
    </Notice>
  );
}
