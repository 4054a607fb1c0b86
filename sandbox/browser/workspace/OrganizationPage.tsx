import type { OrganizationData } from '../../pages/page-data.types.ts';
import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { usePolled } from '../use-polled.ts';
import { AgentPicker } from './AgentPicker.tsx';
import { AppFrame } from './AppFrame.tsx';
import { isAppPlace } from './is-app-place.ts';
import { TicketTable } from './TicketTable.tsx';

type Props = { organizationId: number };

/** Shows an organization: people, tickets, and the app beside them. */
export function OrganizationPage({ organizationId }: Props) {
  const { overview, agent } = useShell();
  const { data, error } = usePolled<OrganizationData>(
    `/sandbox/api/organizations/${organizationId}`,
  );
  if (data === null)
    return (
      <p className="empty">{error === null ? 'Loading…' : 'There is no such organization.'}</p>
    );
  return (
    <div className="ticket-page">
      <div className="ticket-bar">
        <Link href="/agent">All tickets</Link>
        <AgentPicker />
      </div>
      <aside className="properties" aria-label="People">
        <div className="property">
          <span className="property-name">People</span>
          {data.users.map(({ id, name }) => (
            <Link key={id} href={`/agent/users/${id}`}>
              {name}
            </Link>
          ))}
        </div>
        <div className="property">
          <span className="property-name">Domains</span>
          <span className="small">{data.domains.join(', ')}</span>
        </div>
      </aside>
      <section className="ticket-main">
        <div className="ticket-head">
          <h1>{data.name}</h1>
        </div>
        <TicketTable tickets={data.tickets} caption={`Tickets of ${data.name}`} />
      </section>
      {isAppPlace('organization_sidebar') ? (
        <aside className="apps" aria-label="Apps">
          <h2>Aftercare</h2>
          <AppFrame
            place={{ location: 'organization_sidebar', organizationId }}
            subject={{
              agent,
              organization: data,
              agents: overview.agents,
              companyName: overview.companyName,
            }}
          />
        </aside>
      ) : null}
    </div>
  );
}
