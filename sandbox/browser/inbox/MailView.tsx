import { useEffect, useState } from 'react';
import type { MailData } from '../../pages/page-data.types.ts';
import { dayAndTime } from '../format.ts';
import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { usePolled } from '../use-polled.ts';

type Props = { mailId: number };
type Tab = 'html' | 'text' | 'headers' | 'source';

const LONG_MS = 60_000;
const SHOWN_HEADERS = ['message-id', 'list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted'];

/** Shows one mail as its reader sees it, and what is behind it. */
export function MailView({ mailId }: Props) {
  const { refresh } = useShell();
  const { data: mail, error } = usePolled<MailData>(`/sandbox/api/mails/${mailId}`, LONG_MS);
  const [tab, setTab] = useState<Tab | null>(null);
  const opened = mail !== null;
  useEffect(() => {
    if (opened) void refresh();
  }, [opened, refresh]);
  if (mail === null)
    return <p className="empty">{error === null ? 'Loading…' : 'There is no such mail.'}</p>;
  const shown = tab ?? (mail.hasHtml ? 'html' : 'text');
  const tabs: { id: Tab; title: string }[] = [
    ...(mail.hasHtml ? [{ id: 'html' as const, title: 'Mail' }] : []),
    { id: 'text', title: 'Plain text' },
    { id: 'headers', title: 'Headers' },
    { id: 'source', title: 'Source' },
  ];
  return (
    <article className="mail" data-testid="mail">
      <Link href="/inbox" className="mail-back">
        ← All mails
      </Link>
      <h1>{mail.subject}</h1>
      <dl className="mail-facts">
        <dt>From</dt>
        <dd>{mail.from}</dd>
        <dt>To</dt>
        <dd>{mail.to.join(', ')}</dd>
        <dt>Date</dt>
        <dd>{dayAndTime(mail.receivedAt)}</dd>
        {mail.headers
          .filter(({ name }) => SHOWN_HEADERS.includes(name.toLowerCase()))
          .map(({ name, value }) => (
            <div key={name} className="fact-row">
              <dt>{name}</dt>
              <dd className="mono">{value}</dd>
            </div>
          ))}
      </dl>
      <div className="tabs" role="tablist" aria-label="Ways to show the mail">
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === shown}
            onClick={() => setTab(id)}
          >
            {title}
          </button>
        ))}
      </div>
      {shown === 'html' ? (
        <iframe
          className="mail-frame"
          title="The mail"
          data-testid="mail-frame"
          src={`/sandbox/mails/${mail.id}/html`}
          sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
        />
      ) : (
        <pre className="mail-text" data-testid="mail-text">
          {shown === 'text'
            ? mail.text
            : shown === 'source'
              ? mail.source
              : mail.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}
        </pre>
      )}
    </article>
  );
}
