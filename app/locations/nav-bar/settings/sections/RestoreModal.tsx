import { Skeleton } from '@zendeskgarden/react-loaders';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { settingsSchema, type Settings } from '../../../../../shared/settings.ts';
import { getSettingsVersion, restoreSettings } from '../../../../api/settings.ts';
import { cleanDraft } from '../model/clean-draft.ts';
import { deepEqual } from '../model/deep-equal.ts';
import { ChangeList } from '../saving/ChangeList.tsx';
import { FailureText } from '../saving/FailureText.tsx';
import { ReviewModal } from '../saving/ReviewModal.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

/** Shows what going back to a version would change, and does it when told to. */
export function RestoreModal({ version, onClose }: { version: number; onClose: () => void }) {
  const { t } = useSettingsWords();
  const { api, base, startFrom } = useSettingsRoom();
  const { getValues } = useFormContext<Settings>();
  const queries = useQueryClient();
  const was = useQuery({
    queryKey: ['settings', 'version', version],
    queryFn: async () => await getSettingsVersion(api, version),
  });
  const restore = useMutation({
    mutationFn: async () => await restoreSettings(api, version, base.state),
    onSuccess: (stored) => {
      startFrom(stored);
      void queries.invalidateQueries({ queryKey: ['settings', 'versions'] });
      onClose();
    },
  });
  const then = was.data === undefined ? null : settingsSchema.safeParse(was.data.stored);
  const isDraftOpen = !deepEqual(cleanDraft(getValues()), base.settings);
  return (
    <ReviewModal
      title={t('history.title', { number: version })}
      confirm={t('history.restore')}
      isBusy={restore.isPending}
      isDisabled={then?.success !== true || isDraftOpen}
      onConfirm={() => restore.mutate()}
      onClose={onClose}
    >
      {isDraftOpen && <p>{t('history.saveFirst')}</p>}
      {was.isPending && <Skeleton height="60px" />}
      {was.error !== null && <FailureText error={was.error} />}
      {then?.success === true && <ChangeList before={base.settings} after={then.data} />}
      {then?.success === false && <p>{t('history.faulty')}</p>}
      {restore.error !== null && <FailureText error={restore.error} />}
    </ReviewModal>
  );
}
