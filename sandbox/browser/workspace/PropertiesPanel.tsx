import { TICKET_PRIORITIES } from '../../../shared/zendesk-tickets.ts';
import type { TicketData } from '../../pages/page-data.types.ts';
import { dayAndTime } from '../format.ts';
import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { FieldInput } from './FieldInput.tsx';
import { TagsInput } from './TagsInput.tsx';
import type { TicketDraft } from './ticket-draft.ts';

type Props = {
  ticket: TicketData;
  locked: boolean;
  onChange: (change: Partial<TicketDraft>) => void;
};

/** Shows a ticket's properties, for the agent to change before submitting. */
export function PropertiesPanel({ ticket, locked, onChange }: Props) {
  const { overview } = useShell();
  const { requester, organization } = ticket;
  return (
    <aside className="properties" aria-label="Properties">
      <div className="property">
        <span className="property-name">Requester</span>
        <Link href={`/agent/users/${requester.id}`}>{requester.name}</Link>
        <span className="faint small">{requester.email ?? 'no e-mail'}</span>
        {organization === null ? null : (
          <Link className="small" href={`/agent/organizations/${organization.id}`}>
            {organization.name}
          </Link>
        )}
      </div>
      <label className="property">
        <span className="property-name">Assignee</span>
        <select
          value={ticket.assigneeId ?? ''}
          disabled={locked}
          onChange={(event) =>
            onChange({ assigneeId: event.target.value === '' ? null : Number(event.target.value) })
          }
        >
          <option value="">Nobody</option>
          {overview.agents.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="property">
        <span className="property-name">Group</span>
        <select
          value={ticket.groupId ?? ''}
          disabled={locked}
          onChange={(event) => onChange({ groupId: Number(event.target.value) })}
        >
          {ticket.groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="property">
        <span className="property-name">Priority</span>
        <select
          value={ticket.priority ?? ''}
          disabled={locked}
          onChange={(event) => onChange({ priority: event.target.value })}
        >
          {ticket.priority === null ? <option value="">None</option> : null}
          {TICKET_PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {priority.charAt(0).toUpperCase() + priority.slice(1)}
            </option>
          ))}
        </select>
      </label>
      <TagsInput tags={ticket.tags} locked={locked} onChange={(tags) => onChange({ tags })} />
      {ticket.fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          locked={locked}
          onChange={(value) => onChange({ fields: { [field.id]: value } })}
        />
      ))}
      <dl className="facts">
        <dt>Brand</dt>
        <dd>{ticket.brand?.name}</dd>
        <dt>Channel</dt>
        <dd>{ticket.channel}</dd>
        {ticket.type === null ? null : <Fact name="Type" value={ticket.type} />}
        {ticket.dueAt === null ? null : <Fact name="Due" value={dayAndTime(ticket.dueAt)} />}
        <Fact name="Created" value={dayAndTime(ticket.createdAt)} />
        {ticket.solvedAt === null ? null : (
          <Fact name="Solved" value={dayAndTime(ticket.solvedAt)} />
        )}
        {ticket.externalId === null ? null : <Fact name="External id" value={ticket.externalId} />}
      </dl>
    </aside>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
