import { useZaf, useZafConnection } from './use-zaf.ts';

/** Opens a ticket in Zendesk, or in a browser tab where the host is silent. */
export function useOpenTicket(): (ticketId: string) => void {
  const zaf = useZaf();
  const connection = useZafConnection();
  return (ticketId) => {
    const open = () =>
      'origin' in connection &&
      window.open(`${connection.origin}/agent/tickets/${ticketId}`, '_blank', 'noopener');
    if (zaf === null) open();
    else zaf.openTicket(ticketId).catch(open);
  };
}
