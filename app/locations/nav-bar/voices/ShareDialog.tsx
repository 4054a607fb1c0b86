import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { Field, Hint, Label, Message, Select, Textarea } from '@zendeskgarden/react-forms';
import { Modal } from '@zendeskgarden/react-modals';
import { useState, type FormEvent } from 'react';
import styled from 'styled-components';
import { SHARE_NOTE_LENGTH, type ShareTargets } from '../../../../shared/contracts/shares.ts';
import type { Api } from '../../../api/create-api.ts';
import { getShareTargets, shareResponse } from '../../../api/share-response.ts';
import { Muted } from '../../../components/Muted.tsx';
import { describeFailure } from '../data/describe-failure.ts';
import { Loaded } from '../data/Loaded.tsx';
import { DialogFooter } from '../layout/DialogFooter.tsx';
import { useWords } from '../words/use-words.ts';
import { responseKey } from './use-chosen.ts';

const Fields = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
`;

type Props = { api: Api; responseId: string; onDone: () => void; onClose: () => void };

/** Asks whom an answer is to be shown to, and with which words. */
export function ShareDialog({ api, responseId, onDone, onClose }: Props) {
  const { t } = useWords();
  const client = useQueryClient();
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  // Sent once more after a failure it is the same share, and reaches people once.
  const [id] = useState(() => crypto.randomUUID());
  const targets = useQuery({
    queryKey: ['share-targets'],
    queryFn: async () => await getShareTargets(api),
  });
  const sharing = useMutation({
    mutationFn: async () => await shareResponse(api, responseId, { id, to, note: note.trim() }),
    onSuccess: (detail) => {
      client.setQueryData(responseKey(responseId), detail);
      onDone();
    },
  });
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(to === '');
    if (to !== '') sharing.mutate();
  };
  return (
    <Modal onClose={onClose}>
      <form onSubmit={handleSubmit} noValidate>
        <Modal.Header>{t('voices.share.title')}</Modal.Header>
        <Modal.Body>
          <Fields>
            <p>{t('voices.share.text')}</p>
            <Loaded query={targets} height={64}>
              {(known) => (
                <Field>
                  <Label>{t('voices.share.to')}</Label>
                  <Select
                    value={to}
                    {...(isMissing && { validation: 'error' as const })}
                    onChange={({ target }) => setTo(target.value)}
                  >
                    <option value="">{t('voices.share.choose')}</option>
                    <Receivers {...known} />
                  </Select>
                  {isMissing && <Message validation="error">{t('voices.share.missing')}</Message>}
                  {known.channels.length === 0 && <Hint>{t('voices.share.noChannels')}</Hint>}
                </Field>
              )}
            </Loaded>
            <Field>
              <Label>{t('voices.share.note')}</Label>
              <Textarea
                minRows={2}
                maxLength={SHARE_NOTE_LENGTH}
                value={note}
                onChange={({ target }) => setNote(target.value)}
              />
            </Field>
            {sharing.isError && (
              <Message validation="error" role="alert">
                {describeFailure(sharing.error, t)}
              </Message>
            )}
            <Muted>{t('voices.share.onRecord')}</Muted>
          </Fields>
        </Modal.Body>
        <DialogFooter
          cancel={t('voices.dialog.cancel')}
          close={t('voices.dialog.close')}
          onClose={onClose}
        >
          <Button isPrimary type="submit" disabled={sharing.isPending}>
            {t('voices.share.confirm')}
          </Button>
        </DialogFooter>
      </form>
    </Modal>
  );
}

function Receivers({ channels, colleagues }: ShareTargets) {
  const { t } = useWords();
  return (
    <>
      {channels.length > 0 && (
        <optgroup label={t('voices.share.channels')}>
          {channels.map(({ to, type, name }) => (
            <option key={to} value={to}>
              {t(`voices.share.type.${type}`, { name })}
            </option>
          ))}
        </optgroup>
      )}
      {colleagues !== null && colleagues.length > 0 && (
        <optgroup label={t('voices.share.colleagues')}>
          {colleagues.map(({ to, name }) => (
            <option key={to} value={to}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
}
