import type { MailRow } from '../../pages/page-data.types.ts';
import { ago } from '../format.ts';
import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { usePolled } from '../use-polled.ts';
import { MailView } from './MailView.tsx';

type Props = { mailId: number | null };

/** Shows every mail the product has sent, to whomever it was. */
export function InboxPage({ mailId }: Props) {
  const { overview } = useShell();
  const { data } = usePolled<{ mails: MailRow[] }>('/sandbox/api/mails');
  const mails = data?.mails ?? [];
  return (
    <div className={mailId === null ? 'inbox' : 'inbox inbox-open'}>
      <section className="mail-list" aria-label="Mails">
        {/* An opened mail brings the page's heading itself. */}
        {mailId === null ? <h1>Inbox</h1> : <h2 className="list-title">Inbox</h2>}
        {data !== null && mails.length === 0 ? (
          <p className="empty">
            No mail yet. Every mail Aftercare sends ends up here, whoever it is for; none leaves
            this computer.
          </p>
        ) : null}
        <ul>
          {mails.map((mail) => (
            <li key={mail.id}>
              <Link
                href={`/inbox/${mail.id}`}
                className={mail.read ? 'mail-row' : 'mail-row mail-unread'}
                data-testid={`mail-row-${mail.id}`}
                aria-current={mail.id === mailId ? 'true' : undefined}
              >
                <span className="mail-to">
                  <span className="mail-address">{mail.to.join(', ')}</span>
                  <span className="faint small">{ago(mail.receivedAt, overview.now)}</span>
                </span>
                <span className="mail-subject">{mail.subject}</span>
                <span className="faint small mail-preview">{mail.preview}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className="mail-view">
        {mailId === null ? (
          mails.length > 0 ? (
            <p className="empty">Choose a mail to read it.</p>
          ) : null
        ) : (
          <MailView key={mailId} mailId={mailId} />
        )}
      </section>
    </div>
  );
}
