import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { Step } from './Step.tsx';

type Props = { done: boolean; active: boolean };

/** Sends the newcomer to a ticket that waits to be solved. */
export function SolveStep({ done, active }: Props) {
  const { journey, suggested } = useShell().overview;
  return (
    <Step number={1} title="Solve a ticket" done={done} active={active}>
      {journey.ticket === null ? (
        <>
          <p>
            {suggested === null ? (
              'Open any ticket in the workspace'
            ) : (
              <>
                {suggested.requester} wrote about “{suggested.subject}”. Open the ticket
              </>
            )}
            , and choose <strong>Submit as Solved</strong>.
          </p>
          <Link
            className="button primary"
            href={suggested === null ? '/agent' : `/agent/tickets/${suggested.ticketId}`}
          >
            Open the ticket
          </Link>
        </>
      ) : (
        <p>
          <Link href={`/agent/tickets/${journey.ticket.id}`}>
            #{journey.ticket.id} {journey.ticket.subject}
          </Link>{' '}
          of {journey.ticket.requester} is solved.
        </p>
      )}
    </Step>
  );
}
