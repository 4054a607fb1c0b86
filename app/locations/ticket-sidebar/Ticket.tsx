import { isSolved } from '../../../shared/zendesk-tickets.ts';
import type { Api } from '../../api/create-api.ts';
import { LoadingSkeleton } from '../../components/LoadingSkeleton.tsx';
import { useNow } from '../../components/use-now.ts';
import { useZafValue } from '../../zaf/use-zaf-value.ts';
import { DecisionLog } from './DecisionLog.tsx';
import { FollowUp } from './FollowUp.tsx';
import { Freshness } from './Freshness.tsx';
import { History } from './History.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { ResponseCard } from './ResponseCard.tsx';
import { statusOf, type TicketStatus } from './status-of.ts';
import { StatusCard } from './StatusCard.tsx';
import { SuppressionBanner } from './SuppressionBanner.tsx';
import { TICKET_EVENTS, useRefreshTriggers } from './use-refresh-triggers.ts';
import { useTicketView } from './use-ticket-view.ts';

const CALM_REFRESH_MS = 30_000;
/** While a send is under way the agent waits for it: a moment, or longer while mail is away. */
const EAGER_REFRESH_MS = 1000;
const PATIENT_REFRESH_MS = 5000;
const EAGER_FOR_MS = 20_000;

type Props = { api: Api; ticketId: string };

/** One ticket, kept up to date. */
export function Ticket({ api, ticketId }: Props) {
  const loader = useTicketView(api, ticketId);
  const now = useNow(loader.clockLeadMs);
  const zendeskStatus = useZafValue('ticket.status', TICKET_EVENTS);
  const { view, failure, refresh, accept } = loader;

  const status = view === null ? null : statusOf(view, isSolved(zendeskStatus), now);
  const isExpired = failure?.kind === 'expired';
  useRefreshTriggers(refresh, {
    everyMs: refreshPauseOf(status, now),
    isPaused: isExpired,
  });

  if (view === null || status === null) {
    if (failure === null) return <LoadingSkeleton />;
    return <LoadFailure failure={failure} onRetry={refresh} />;
  }
  return (
    <>
      <SuppressionBanner customer={view.customer} />
      <StatusCard
        api={api}
        view={view}
        status={status}
        now={now}
        isReadOnly={isExpired}
        onChanged={accept}
        onMissed={refresh}
      />
      {view.response !== null && <ResponseCard response={view.response} now={now} />}
      {view.followUp !== null && (
        <FollowUp
          api={api}
          followUp={view.followUp}
          ticketId={ticketId}
          now={now}
          isReadOnly={isExpired}
          onChanged={refresh}
        />
      )}
      {view.customer !== null && <History view={view} now={now} />}
      {view.decisions.length > 0 && <DecisionLog decisions={view.decisions} now={now} />}
      <Freshness state={loader} onRefresh={refresh} />
    </>
  );
}

function refreshPauseOf(status: TicketStatus | null, now: number): number {
  if (status?.kind === 'sending') return EAGER_REFRESH_MS;
  if (status?.kind !== 'due') return CALM_REFRESH_MS;
  const isLate = status.at !== null && now - Date.parse(status.at) > EAGER_FOR_MS;
  return isLate ? PATIENT_REFRESH_MS : EAGER_REFRESH_MS;
}
