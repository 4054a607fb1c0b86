import { Button } from '@zendeskgarden/react-buttons';
import { useSettingsWords } from '../settings-words.ts';
import { FailureText } from './FailureText.tsx';

/** Says why something did not come, and asks for it once more. */
export function FailureWithRetry({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useSettingsWords();
  return (
    <>
      <FailureText error={error} />
      <Button onClick={onRetry}>{t('history.retry')}</Button>
    </>
  );
}
