import { DeliveriesPage } from './deliveries/DeliveriesPage.tsx';
import { FaultsPage } from './faults/FaultsPage.tsx';
import { InboxPage } from './inbox/InboxPage.tsx';
import { usePath } from './router.ts';
import { Link } from './shell/Link.tsx';
import { StartPage } from './start/StartPage.tsx';
import { AppNavPage } from './workspace/AppNavPage.tsx';
import { OrganizationPage } from './workspace/OrganizationPage.tsx';
import { TicketListPage } from './workspace/TicketListPage.tsx';
import { TicketPage } from './workspace/TicketPage.tsx';
import { UserPage } from './workspace/UserPage.tsx';

/** Chooses the page for the address. */
export function Page() {
  const path = usePath().replace(/\/$/, '');
  const [, area = '', kind = '', id = ''] = path.split('/');
  if (area === '') return <StartPage />;
  if (area === 'inbox') return <InboxPage mailId={kind === '' ? null : Number(kind)} />;
  if (area === 'deliveries') return <DeliveriesPage />;
  if (area === 'faults') return <FaultsPage />;
  if (area === 'agent') {
    if (kind === '') return <TicketListPage viewId="unsolved" />;
    if (kind === 'views') return <TicketListPage viewId={id} />;
    if (kind === 'tickets' && id !== '') return <TicketPage key={id} ticketId={Number(id)} />;
    if (kind === 'users' && id !== '') return <UserPage key={id} userId={Number(id)} />;
    if (kind === 'organizations' && id !== '')
      return <OrganizationPage key={id} organizationId={Number(id)} />;
    if (kind === 'apps') return <AppNavPage />;
  }
  return (
    <div className="narrow">
      <h1>There is no such page</h1>
      <p>
        <Link href="/">Back to the start</Link>
      </p>
    </div>
  );
}
