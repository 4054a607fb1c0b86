import { Button } from '@zendeskgarden/react-buttons';
import { useMutation } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import type { Settings } from '../../../../../shared/settings.ts';
import { sendTestAlert } from '../../../../api/settings.ts';
import { RowStatus } from '../fields/Part.tsx';
import { bodyOf } from '../model/draft-of.ts';
import { FailureText } from '../saving/FailureText.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

/** Sends a test to the receivers of an alert, saved or not. */
export function TestAlert({ index }: { index: number }) {
  const { t } = useSettingsWords();
  const { api, base } = useSettingsRoom();
  const { getValues } = useFormContext<Settings>();
  const test = useMutation({
    mutationFn: async () =>
      await sendTestAlert(api, { settings: bodyOf(base, getValues()), alert: index }),
  });
  return (
    <>
      <Button disabled={test.isPending} onClick={() => test.mutate()}>
        {test.isPending ? t('test.sending') : t('alerts.test')}
      </Button>
      <RowStatus>
        {test.data?.results.map(({ channel, outcome, problem }) => (
          <p key={channel}>
            {t(`test.${outcome}`, { to: channel })} {problem}
          </p>
        ))}
        {test.data?.results.length === 0 && <p>{t('alerts.noReceivers')}</p>}
        {test.error !== null && <FailureText error={test.error} />}
      </RowStatus>
    </>
  );
}
