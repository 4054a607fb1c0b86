import type { TicketRow } from '../../pages/page-data.types.ts';
import { ago } from '../format.ts';
import { navigate } from '../router.ts';
import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { ScoreBadge } from './ScoreBadge.tsx';
import { StatusBadge } from './StatusBadge.tsx';

type Props = { tickets: TicketRow[]; caption: string };

/** Lists tickets, one row each; the whole row can be clicked. */
export function TicketTable({ tickets, caption }: Props) {
  const { overview } = useShell();
  if (tickets.length === 0) return <p className="empty">No tickets here.</p>;
  return (
    <table className="tickets">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Status</th>
          <th scope="col">Subject</th>
          <th scope="col" className="wide">
            Requester
          </th>
          <th scope="col" className="wide">
            Assignee
          </th>
          <th scope="col">NPS</th>
          <th scope="col" className="wide">
            Updated
          </th>
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => (
          <tr
            key={ticket.id}
            data-testid={`ticket-row-${ticket.id}`}
            onClick={() => navigate(`/agent/tickets/${ticket.id}`)}
          >
            <td>
              <StatusBadge status={ticket.status} />
            </td>
            <td className="subject">
              <Link
                href={`/agent/tickets/${ticket.id}`}
                onClick={(event) => event.stopPropagation()}
              >
                {ticket.subject}
              </Link>
              <span className="row-id">#{ticket.id}</span>
              <span className="narrow-only">{ticket.requester}</span>
            </td>
            <td className="wide">{ticket.requester}</td>
            <td className="wide">{ticket.assignee ?? <span className="faint">Nobody</span>}</td>
            <td>{ticket.score === null ? null : <ScoreBadge score={ticket.score} />}</td>
            <td className="wide faint">{ago(ticket.updatedAt, overview.now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
