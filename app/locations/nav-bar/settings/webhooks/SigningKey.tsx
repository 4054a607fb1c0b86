import { Button } from '@zendeskgarden/react-buttons';
import { useMutation } from '@tanstack/react-query';
import { getWebhookSecret } from '../../../../api/webhooks.ts';
import { FailureText } from '../saving/FailureText.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

/** What receivers check posts with; fetched only when somebody asks to see it. */
export function SigningKey() {
  const { t } = useSettingsWords();
  const { api } = useSettingsRoom();
  const asked = useMutation({ mutationFn: async () => await getWebhookSecret(api) });
  return (
    <div>
      <p>{t('webhooks.signed')}</p>
      {asked.data === undefined ? (
        <Button disabled={asked.isPending} onClick={() => asked.mutate()}>
          {t('webhooks.showKey')}
        </Button>
      ) : (
        <code>{asked.data.secret}</code>
      )}
      <div role="status">{asked.error !== null && <FailureText error={asked.error} />}</div>
    </div>
  );
}
