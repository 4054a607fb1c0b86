import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import styled from 'styled-components';
import type { InvitationAction } from '../../../shared/contracts/ticket-view.ts';
import { useDelayedFlag } from '../../components/use-delayed-flag.ts';
import { useLanguage } from '../../language/use-language.ts';

const PROGRESS_AFTER_MS = 1000;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.xs};
`;

type Action = InvitationAction['action'];
type Props = {
  /** The customer's name, for the question whether to cancel. */
  customer: string;
  running: Action | null;
  isDisabled: boolean;
  onAct: (action: Action) => void;
};

/** What an agent can do with an invitation that has not been sent. */
export function InvitationActions({ customer, running, isDisabled, onAct }: Props) {
  const { t } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const cancelButton = useRef<HTMLButtonElement>(null);
  const keepButton = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  const isSlow = useDelayedFlag(running !== null, PROGRESS_AFTER_MS);
  const isBusy = running !== null || isDisabled;

  // The button that was pressed is gone after each change; the keyboard must not be lost.
  useEffect(() => {
    if (isAsking) keepButton.current?.focus();
    else if (hasAsked.current) cancelButton.current?.focus();
    hasAsked.current = isAsking;
  }, [isAsking]);

  const handleKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setAsking(false);
  };

  if (isAsking) {
    return (
      <div role="group" aria-label={t('actions.confirmYes')} onKeyDown={handleKeyDown}>
        <p>{t('actions.confirm', { customer })}</p>
        <Row>
          <Button size="small" isDanger isPrimary disabled={isBusy} onClick={() => onAct('cancel')}>
            {t(isSlow ? 'actions.cancelling' : 'actions.confirmYes')}
          </Button>
          <Button ref={keepButton} size="small" disabled={isBusy} onClick={() => setAsking(false)}>
            {t('actions.confirmNo')}
          </Button>
        </Row>
      </div>
    );
  }
  return (
    <Row>
      <Button size="small" disabled={isBusy} onClick={() => onAct('send_now')}>
        {t(isSlow ? 'actions.sending' : 'actions.sendNow')}
      </Button>
      <Button
        ref={cancelButton}
        size="small"
        isBasic
        isNeutral
        disabled={isBusy}
        onClick={() => setAsking(true)}
      >
        {t('actions.cancel')}
      </Button>
    </Row>
  );
}
