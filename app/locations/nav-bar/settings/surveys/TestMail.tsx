import { Button } from '@zendeskgarden/react-buttons';
import { useMutation } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import type { Settings } from '../../../../../shared/settings.ts';
import { sendTestMail } from '../../../../api/settings.ts';
import { bodyOf } from '../model/draft-of.ts';
import { FailureText } from '../saving/FailureText.tsx';
import { TestOutcome } from '../saving/TestOutcome.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

/** Sends the survey's mail, saved or not, to whoever is looking at it. */
export function TestMail({ survey, locale }: { survey: string; locale: string }) {
  const { t } = useSettingsWords();
  const { api, base } = useSettingsRoom();
  const { getValues } = useFormContext<Settings>();
  const test = useMutation({
    mutationFn: async () =>
      await sendTestMail(api, { settings: bodyOf(base, getValues()), survey, locale }),
  });
  return (
    <div>
      <Button size="small" disabled={test.isPending} onClick={() => test.mutate()}>
        {test.isPending ? t('test.sending') : t('preview.test')}
      </Button>
      <div role="status">
        {test.data !== undefined && (
          <TestOutcome result={{ ...test.data, channel: test.data.to }} />
        )}
        {test.error !== null && <FailureText error={test.error} />}
      </div>
    </div>
  );
}
