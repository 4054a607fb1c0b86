import { useRef, useState } from 'react';
import type { InvitationAction, TicketView } from '../../../shared/contracts/ticket-view.ts';
import { actOnInvitation } from '../../api/act-on-invitation.ts';
import { classifyFailure, type Failure } from '../../api/failure.ts';
import type { Api } from '../../api/create-api.ts';

type Action = InvitationAction['action'];

type Options = {
  api: Api;
  ticketId: string;
  onDone: (view: TicketView, action: Action) => void;
  onFailed: () => void;
};

/** Runs an agent's action on the invitation, one at a time. */
export function useInvitationAction({ api, ticketId, onDone, onFailed }: Options) {
  const [running, setRunning] = useState<Action | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // State arrives with the next render; a double click is faster.
  const isRunning = useRef(false);

  const run = async (action: Action): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setRunning(action);
    setFailure(null);
    try {
      onDone(await actOnInvitation(api, ticketId, action), action);
    } catch (error) {
      setFailure(classifyFailure(error));
      onFailed();
    } finally {
      isRunning.current = false;
      setRunning(null);
    }
  };
  return { run, running, failure, dismissFailure: () => setFailure(null) };
}
