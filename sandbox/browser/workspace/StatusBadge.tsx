const LABELS: Record<string, string> = { hold: 'On-hold' };

type Props = { status: string };

/** Shows a ticket's status in Zendesk's colours. */
export function StatusBadge({ status }: Props) {
  const label = LABELS[status] ?? status.charAt(0).toUpperCase() + status.slice(1);
  return (
    <span className={`badge badge-${status}`} data-testid="status" data-status={status}>
      {label}
    </span>
  );
}
