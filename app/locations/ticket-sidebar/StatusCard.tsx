import styled from 'styled-components';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import type { Api } from '../../api/create-api.ts';
import { Moment } from '../../components/Moment.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useZaf } from '../../zaf/use-zaf.ts';
import { ActionFailure } from './ActionFailure.tsx';
import { InvitationActions } from './InvitationActions.tsx';
import { nameCustomer } from './sidebar-words.ts';
import { ReasonText } from './ReasonText.tsx';
import type { TicketStatus } from './status-of.ts';
import { StatusIcon } from './StatusIcon.tsx';
import { StatusText } from './StatusText.tsx';
import { useInvitationAction } from './use-invitation-action.ts';

const Box = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.base * 4}px 0;
`;

const Head = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
`;

const Label = styled.h2`
  flex: 1;
  min-width: 0;
  font-size: ${({ theme }) => theme.fontSizes.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Words = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xxs};
  overflow-wrap: anywhere;
`;

/** A mail leaves within seconds of its time, unless the mail service is away. */
const LEAVING_MS = 15_000;

type Props = {
  api: Api;
  view: TicketView;
  status: TicketStatus;
  now: number;
  /** The session has ended, so nothing can be done. */
  isReadOnly: boolean;
  onChanged: (view: TicketView) => void;
  onMissed: () => void;
};

/** How this ticket's survey stands, and what the agent can do about it. */
export function StatusCard({ api, view, status, now, isReadOnly, onChanged, onMissed }: Props) {
  const { t } = useLanguage();
  const zaf = useZaf();
  const { customer } = nameCustomer(view.customer, t);
  const { run, running, failure, dismissFailure } = useInvitationAction({
    api,
    ticketId: view.ticketId,
    onDone: (changed, action) => {
      onChanged(changed);
      void zaf?.notify(t(action === 'cancel' ? 'actions.cancelled' : 'actions.sent'), 'notice');
    },
    onFailed: onMissed,
  });
  // Due a moment ago: it may have left already, and there is nothing to hold on to.
  const isLeaving =
    status.kind === 'due' && status.at !== null && now - Date.parse(status.at) < LEAVING_MS;
  const canAct = status.kind === 'scheduled' || (status.kind === 'due' && !isLeaving);
  return (
    <Box>
      <div role="status">
        <Head>
          <StatusIcon kind={status.kind} />
          <Label>{t(`status.${status.kind}.label`)}</Label>
          {status.at !== null && <Moment instant={status.at} now={now} />}
        </Head>
      </div>
      <Words>
        <StatusText view={view} status={status} now={now} />
      </Words>
      {status.notAgain !== null && (
        <Words>
          <strong>{t('status.notAgain')}</strong>
          <ReasonText reason={status.notAgain} />
        </Words>
      )}
      {canAct && (
        <InvitationActions
          customer={customer}
          running={running}
          isDisabled={isReadOnly}
          onAct={(action) => void run(action)}
        />
      )}
      {failure !== null && <ActionFailure failure={failure} onDismiss={dismissFailure} />}
    </Box>
  );
}
