import type { UserData } from '../../pages/page-data.types.ts';
import { initials } from '../format.ts';
import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { usePolled } from '../use-polled.ts';
import { AgentPicker } from './AgentPicker.tsx';
import { AppFrame } from './AppFrame.tsx';
import { isAppPlace } from './is-app-place.ts';
import { TicketTable } from './TicketTable.tsx';

type Props = { userId: number };

/** Shows a customer: record, fields, tickets, and the app beside them. */
export function UserPage({ userId }: Props) {
  const { overview, agent } = useShell();
  const { data: user, error } = usePolled<UserData>(`/sandbox/api/users/${userId}`);
  if (user === null)
    return <p className="empty">{error === null ? 'Loading…' : 'There is no such person.'}</p>;
  return (
    <div className="ticket-page">
      <div className="ticket-bar">
        <Link href="/agent">All tickets</Link>
        <AgentPicker />
      </div>
      <aside className="properties" aria-label="Customer">
        <span className={`avatar avatar-large avatar-${user.role}`} aria-hidden="true">
          {initials(user.name)}
        </span>
        <dl className="facts facts-stacked">
          <dt>E-mail</dt>
          <dd>{user.email ?? '–'}</dd>
          <dt>Phone</dt>
          <dd>{user.phone ?? '–'}</dd>
          <dt>Language</dt>
          <dd>{user.locale}</dd>
          <dt>Organization</dt>
          <dd>
            {user.organization === null ? (
              '–'
            ) : (
              <Link href={`/agent/organizations/${user.organization.id}`}>
                {user.organization.name}
              </Link>
            )}
          </dd>
          {user.suspended ? <dt>Suspended</dt> : null}
          {user.suspended ? <dd>yes</dd> : null}
          {user.fields.map(({ id, key, title, value, options }) => (
            <div key={id} className="fact-row" data-testid={`user-field-${key ?? id}`}>
              <dt>{title}</dt>
              <dd>
                {value === null
                  ? '–'
                  : (options?.find((option) => option.value === value)?.name ?? String(value))}
              </dd>
            </div>
          ))}
        </dl>
      </aside>
      <section className="ticket-main">
        <div className="ticket-head">
          <h1>{user.name}</h1>
        </div>
        <TicketTable tickets={user.tickets} caption={`Tickets of ${user.name}`} />
      </section>
      {isAppPlace('user_sidebar') ? (
        <aside className="apps" aria-label="Apps">
          <h2>Aftercare</h2>
          <AppFrame
            place={{ location: 'user_sidebar', userId }}
            subject={{ agent, user, agents: overview.agents, companyName: overview.companyName }}
          />
        </aside>
      ) : null}
    </div>
  );
}
