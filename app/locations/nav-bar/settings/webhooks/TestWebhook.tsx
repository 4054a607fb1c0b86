import { sendTestWebhook } from '../../../../api/webhooks.ts';
import { TestButton } from '../saving/TestButton.tsx';
import { TestOutcome } from '../saving/TestOutcome.tsx';
import { useSettingsWords } from '../settings-words.ts';

/** Sends a test event to a webhook, saved or not. */
export function TestWebhook({ index }: { index: number }) {
  const { t } = useSettingsWords();
  return (
    <TestButton
      text={t('webhooks.test')}
      send={async (api, settings) => await sendTestWebhook(api, { settings, webhook: index })}
    >
      {(result) => <TestOutcome result={result} />}
    </TestButton>
  );
}
