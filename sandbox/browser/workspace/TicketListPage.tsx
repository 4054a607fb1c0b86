import type { TicketRow, ViewData } from '../../pages/page-data.types.ts';
import { Link } from '../shell/Link.tsx';
import { usePolled } from '../use-polled.ts';
import { AgentPicker } from './AgentPicker.tsx';
import { isAppPlace } from './is-app-place.ts';
import { TicketTable } from './TicketTable.tsx';

type Props = { viewId: string };

/** Shows the workspace's views, and the tickets of one. */
export function TicketListPage({ viewId }: Props) {
  const { data: views } = usePolled<{ views: ViewData[] }>('/sandbox/api/views');
  const { data } = usePolled<{ tickets: TicketRow[] }>(
    `/sandbox/api/tickets?view=${encodeURIComponent(viewId)}`,
  );
  const title = views?.views.find(({ id }) => id === viewId)?.title ?? 'Tickets';
  return (
    <div className="list-page">
      <aside className="views">
        <AgentPicker />
        <nav aria-label="Views">
          <h2>Views</h2>
          {views?.views.map((view) => (
            <Link
              key={view.id}
              href={`/agent/views/${view.id}`}
              aria-current={view.id === viewId ? 'page' : undefined}
            >
              <span>{view.title}</span>
              <span className="count-plain">{view.count}</span>
            </Link>
          ))}
          {isAppPlace('nav_bar') ? (
            <>
              <h2>Apps</h2>
              <Link href="/agent/apps/aftercare">
                <span>Aftercare</span>
              </Link>
            </>
          ) : null}
        </nav>
      </aside>
      <section className="list">
        <h1>{title}</h1>
        {data === null ? (
          <p className="empty">Loading…</p>
        ) : (
          <TicketTable tickets={data.tickets} caption={title} />
        )}
      </section>
    </div>
  );
}
