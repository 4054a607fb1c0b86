import { usePath } from '../router.ts';
import { ClockControl } from './ClockControl.tsx';
import { Link } from './Link.tsx';
import { useShell } from './overview-context.ts';

const PAGES = [
  { href: '/', title: 'Start here', area: '' },
  { href: '/agent', title: 'Workspace', area: 'agent' },
  { href: '/inbox', title: 'Inbox', area: 'inbox' },
  { href: '/deliveries', title: 'Webhooks', area: 'deliveries' },
  { href: '/faults', title: 'Faults', area: 'faults' },
];

/** Shows where one is, what time it is here, and where else to go. */
export function TopBar() {
  const { overview } = useShell();
  const area = usePath().split('/')[1] ?? '';
  return (
    <header className="topbar">
      <Link href="/" className="brand">
        <span className="brand-mark" aria-hidden="true" />
        <span className="brand-name">{overview.companyName}</span>
        <span className="brand-tag">sandbox</span>
      </Link>
      <nav aria-label="Pages">
        {PAGES.map((page) => (
          <Link
            key={page.href}
            href={page.href}
            aria-current={page.area === area ? 'page' : undefined}
          >
            {page.title}
            {page.area === 'inbox' && overview.unreadMails > 0 ? (
              <span className="count" data-testid="unread">
                {overview.unreadMails}
                <span className="sr-only"> unread</span>
              </span>
            ) : null}
          </Link>
        ))}
      </nav>
      <ClockControl />
    </header>
  );
}
