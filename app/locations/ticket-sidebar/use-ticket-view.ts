import { useCallback, useEffect, useRef, useState } from 'react';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { classifyFailure, type Failure } from '../../api/failure.ts';
import type { Api } from '../../api/create-api.ts';
import { getTicket } from '../../api/get-ticket.ts';

/** The ticket as last heard of, and what stands in the way of hearing more. */
export type TicketState = {
  view: TicketView | null;
  /** When `view` was fetched, by the service's clock. */
  asOf: number | null;
  /** How far the service's clock runs ahead of the browser's. */
  clockLeadMs: number;
  failure: Failure | null;
  isLoading: boolean;
};

type TicketLoader = TicketState & {
  refresh: () => void;
  /** Takes over a newer view, such as the answer to an action. */
  accept: (view: TicketView) => void;
};

const START: TicketState = {
  view: null,
  asOf: null,
  clockLeadMs: 0,
  failure: null,
  isLoading: true,
};

/**
 * Loads a ticket and keeps what it has when a later load fails.
 *
 * Of overlapping loads the one started last wins, so an answer overtaken by an action
 * never brings the old state back.
 */
export function useTicketView(api: Api, ticketId: string): TicketLoader {
  const [state, setState] = useState(START);
  const newest = useRef(0);

  const refresh = useCallback(() => {
    const turn = ++newest.current;
    setState((current) => ({ ...current, isLoading: true }));
    getTicket(api, ticketId).then(
      (view) => {
        if (turn === newest.current) setState(fresh(view));
      },
      (error: unknown) => {
        if (turn !== newest.current) return;
        const failure = classifyFailure(error);
        setState((current) => ({ ...current, failure, isLoading: false }));
      },
    );
  }, [api, ticketId]);

  const accept = useCallback((view: TicketView) => {
    newest.current += 1;
    setState(fresh(view));
  }, []);

  useEffect(() => {
    setState(START);
    refresh();
    return () => {
      newest.current += 1;
    };
  }, [refresh]);

  return { ...state, refresh, accept };
}

function fresh(view: TicketView): TicketState {
  const asOf = Date.parse(view.now);
  return { view, asOf, clockLeadMs: asOf - Date.now(), failure: null, isLoading: false };
}
