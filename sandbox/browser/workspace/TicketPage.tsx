import { useCallback, useEffect, useRef, useState } from 'react';
import type { TicketData } from '../../pages/page-data.types.ts';
import type { ZafHost } from '../../workspace/zaf-host.ts';
import { postJson, updateTicket } from '../api.ts';
import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { usePolled } from '../use-polled.ts';
import { AgentPicker } from './AgentPicker.tsx';
import { AppFrame } from './AppFrame.tsx';
import { Composer } from './Composer.tsx';
import { Conversation } from './Conversation.tsx';
import { PropertiesPanel } from './PropertiesPanel.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import type { TicketDraft } from './ticket-draft.ts';
import { NO_DRAFT, updateBody, withDraft } from './ticket-draft.ts';
import { setInDraft } from './set-in-draft.ts';

type Props = { ticketId: number };

/** Shows a ticket: properties, conversation, and the app beside them. */
export function TicketPage({ ticketId }: Props) {
  const { overview, agent, toast, refresh: refreshOverview } = useShell();
  const {
    data: ticket,
    error,
    refresh,
  } = usePolled<TicketData>(`/sandbox/api/tickets/${ticketId}`);
  const [draft, setDraft] = useState<TicketDraft>(NO_DRAFT);
  const [busy, setBusy] = useState(false);
  const host = useRef<ZafHost | null>(null);
  useTicketEvents(ticket, host);
  const handleHost = useCallback((next: ZafHost | null) => {
    host.current = next;
  }, []);
  const change = useCallback((more: Partial<TicketDraft>) => {
    setDraft((before) => ({ ...before, ...more, fields: { ...before.fields, ...more.fields } }));
  }, []);

  if (ticket === null)
    return <p className="empty">{error === null ? 'Loading…' : 'There is no such ticket.'}</p>;
  const shown = withDraft(ticket, draft);
  const closed = ticket.status === 'closed';

  const submit = async (
    status: string,
    comment: { body: string; public: boolean } | null,
  ): Promise<boolean> => {
    setBusy(true);
    try {
      const veto = await host.current?.hook('ticket.save');
      if (typeof veto === 'string') throw new Error(veto);
      host.current?.emit('ticket.submit.start');
      // As in most accounts, whoever solves a ticket nobody has becomes its assignee.
      const taken =
        status === 'solved' && shown.assigneeId === null
          ? { ...draft, assigneeId: agent.id }
          : draft;
      await updateTicket(ticketId, updateBody(taken, status, comment), agent.id);
      setDraft(NO_DRAFT);
      await Promise.all([refresh(), refreshOverview()]);
      host.current?.emit('ticket.submit.done');
      toast(`Ticket #${ticketId} submitted as ${status}`);
      return true;
    } catch (failure) {
      host.current?.emit('ticket.submit.fail');
      toast(failure instanceof Error ? failure.message : 'The ticket was not saved', 'error');
      return false;
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="ticket-page">
      <div className="ticket-bar">
        <Link href="/agent">All tickets</Link>
        <span className="faint" aria-hidden="true">
          /
        </span>
        <span className="faint">#{ticket.id}</span>
        <AgentPicker />
      </div>
      <PropertiesPanel ticket={shown} locked={closed} onChange={change} />
      <section className="ticket-main">
        <div className="ticket-head">
          <h1>{ticket.subject}</h1>
          <StatusBadge status={ticket.status} />
        </div>
        <FollowUps ticket={ticket} />
        <Conversation comments={ticket.comments} />
        {closed ? (
          <p className="closed-note">
            This ticket is closed: it can be read, and no longer changed.
          </p>
        ) : (
          <Composer status={ticket.status} busy={busy} onSubmit={submit} />
        )}
      </section>
      <aside className="apps" aria-label="Apps">
        <h2>Aftercare</h2>
        <AppFrame
          place={{ location: 'ticket_sidebar', ticketId }}
          subject={{
            agent,
            ticket: shown,
            agents: overview.agents,
            companyName: overview.companyName,
          }}
          onHost={handleHost}
          onSet={(path, value) => change(setInDraft(path, value))}
          onInvoke={(name, args) => {
            if (name === 'ticket.tags.add')
              change({ tags: [...shown.tags, ...args.flat().map(String)] });
            else if (name !== 'comment.appendText')
              throw new Error(`Could not find handler for: "${name}"`);
          }}
          onRegistered={() =>
            void postJson('/sandbox/api/sidebar-opened', { ticketId }).catch(() => undefined)
          }
        />
      </aside>
    </div>
  );
}

function FollowUps({ ticket }: { ticket: TicketData }) {
  if (ticket.followUpOf === null && ticket.followUps.length === 0) return null;
  return (
    <p className="small faint">
      {ticket.followUpOf === null ? null : (
        <>
          Follow-up of{' '}
          <Link href={`/agent/tickets/${ticket.followUpOf}`}>#{ticket.followUpOf}</Link>.{' '}
        </>
      )}
      {ticket.followUps.map((id) => (
        <span key={id}>
          Has the follow-up <Link href={`/agent/tickets/${id}`}>#{id}</Link>.{' '}
        </span>
      ))}
    </p>
  );
}

/** Tells the app when the ticket has changed under it. */
function useTicketEvents(ticket: TicketData | null, host: { current: ZafHost | null }): void {
  const before = useRef<TicketData | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = ticket;
    if (last === null || ticket === null || last.updatedAt === ticket.updatedAt) return;
    if (last.status !== ticket.status) {
      host.current?.emit('ticket.status.changed', ticket.status);
      host.current?.emit('ticket.statusCategory.changed', ticket.status);
    }
    if (last.comments.length !== ticket.comments.length)
      host.current?.emit('ticket.conversation.changed');
    host.current?.emit('ticket.updated', {});
  }, [ticket, host]);
}
