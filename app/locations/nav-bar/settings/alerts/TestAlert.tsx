import { sendTestAlert } from '../../../../api/settings.ts';
import { TestButton } from '../saving/TestButton.tsx';
import { TestOutcome } from '../saving/TestOutcome.tsx';
import { useSettingsWords } from '../settings-words.ts';

/** Sends a test to the receivers of an alert, saved or not. */
export function TestAlert({ index }: { index: number }) {
  const { t } = useSettingsWords();
  return (
    <TestButton
      text={t('alerts.test')}
      send={async (api, settings) => await sendTestAlert(api, { settings, alert: index })}
    >
      {({ results }) =>
        results.length === 0 ? (
          <p>{t('alerts.noReceivers')}</p>
        ) : (
          results.map((result) => <TestOutcome key={result.channel} result={result} />)
        )
      }
    </TestButton>
  );
}
