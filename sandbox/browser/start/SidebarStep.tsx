import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { Step } from './Step.tsx';

type Props = { done: boolean; active: boolean };

/** Sends the newcomer back to the ticket, to see the app beside it. */
export function SidebarStep({ done, active }: Props) {
  const { journey } = useShell().overview;
  return (
    <Step number={6} title="Look at it as the agent" done={done} active={active}>
      <p>
        Beside the ticket, the app shows the answer, what is due because of it, and what the
        customer said before.
      </p>
      {journey.ticket !== null && journey.answered ? (
        <Link
          className={active ? 'button primary' : 'button'}
          href={`/agent/tickets/${journey.ticket.id}`}
        >
          Open the ticket again
        </Link>
      ) : null}
    </Step>
  );
}
