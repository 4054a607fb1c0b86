import { Button } from '@zendeskgarden/react-buttons';
import { Field, Hint, Label, Message, Textarea } from '@zendeskgarden/react-forms';
import { Modal } from '@zendeskgarden/react-modals';
import { useState, type FormEvent } from 'react';
import { REASON_LENGTH } from '../../../../shared/contracts/responses.ts';
import { DialogFooter } from '../layout/DialogFooter.tsx';
import { useWords } from '../words/use-words.ts';

type Props = { onIgnore: (reason: string) => void; onClose: () => void };

/** Asks why an answer is to be ignored. */
export function IgnoreDialog({ onIgnore, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else onIgnore(reason.trim());
  };
  return (
    <Modal onClose={onClose}>
      <form onSubmit={handleSubmit} noValidate>
        <Modal.Header>{t('voices.dialog.title')}</Modal.Header>
        <Modal.Body>
          <p>{t('voices.dialog.text')}</p>
          <br />
          <Field>
            <Label>{t('voices.dialog.reason')}</Label>
            <Hint>{t('voices.dialog.hint')}</Hint>
            <Textarea
              minRows={2}
              maxLength={REASON_LENGTH}
              value={reason}
              {...(isMissing && { validation: 'error' as const })}
              onChange={({ target }) => setReason(target.value)}
            />
            {isMissing && <Message validation="error">{t('voices.dialog.missing')}</Message>}
          </Field>
        </Modal.Body>
        <DialogFooter
          cancel={t('voices.dialog.cancel')}
          close={t('voices.dialog.close')}
          onClose={onClose}
        >
          <Button isPrimary type="submit">
            {t('voices.dialog.confirm')}
          </Button>
        </DialogFooter>
      </form>
    </Modal>
  );
}
