import { Button } from '@zendeskgarden/react-buttons';
import { Modal } from '@zendeskgarden/react-modals';
import type { Action } from '../../../../shared/contracts/actions.ts';
import { removeAction } from '../../../api/actions.ts';
import type { Api } from '../../../api/create-api.ts';
import { Failed } from '../data/Failed.tsx';
import { DialogFooter } from '../layout/DialogFooter.tsx';
import { useWords } from '../words/use-words.ts';
import { useActionMutation } from './use-actions.ts';

type Props = { api: Api; action: Action; onClose: () => void };

/** Asks once more before an action is taken away for good. */
export function RemoveAction({ api, action: { id, title }, onClose }: Props) {
  const { t } = useWords();
  const removal = useActionMutation(async () => await removeAction(api, id));
  const remove = (): void => removal.mutate(undefined, { onSuccess: onClose });
  return (
    <Modal onClose={onClose}>
      <Modal.Header isDanger>{t('actions.removal.title')}</Modal.Header>
      <Modal.Body>
        <p>{t('actions.removal.text', { title })}</p>
        {removal.isError && <Failed error={removal.error} onRetry={remove} />}
      </Modal.Body>
      <DialogFooter
        cancel={t('actions.form.cancel')}
        close={t('actions.form.close')}
        onClose={onClose}
      >
        <Button isPrimary isDanger disabled={removal.isPending} onClick={remove}>
          {t('actions.remove')}
        </Button>
      </DialogFooter>
    </Modal>
  );
}
