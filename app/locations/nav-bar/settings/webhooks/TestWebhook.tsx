import { Button } from '@zendeskgarden/react-buttons';
import { useMutation } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import type { Settings } from '../../../../../shared/settings.ts';
import { sendTestWebhook } from '../../../../api/webhooks.ts';
import { RowStatus } from '../fields/Part.tsx';
import { bodyOf } from '../model/draft-of.ts';
import { FailureText } from '../saving/FailureText.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

/** Sends a test event to a webhook, saved or not. */
export function TestWebhook({ index }: { index: number }) {
  const { t } = useSettingsWords();
  const { api, base } = useSettingsRoom();
  const { getValues } = useFormContext<Settings>();
  const test = useMutation({
    mutationFn: async () =>
      await sendTestWebhook(api, { settings: bodyOf(base, getValues()), webhook: index }),
  });
  return (
    <>
      <Button disabled={test.isPending} onClick={() => test.mutate()}>
        {test.isPending ? t('test.sending') : t('webhooks.test')}
      </Button>
      <RowStatus>
        {test.data !== undefined && (
          <p>
            {t(`test.${test.data.outcome}`, { to: test.data.channel })} {test.data.problem}
          </p>
        )}
        {test.error !== null && <FailureText error={test.error} />}
      </RowStatus>
    </>
  );
}
