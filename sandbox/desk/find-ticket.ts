import type { TicketRecord } from '../state/records.types.ts';
import { notFound } from './api-error.ts';
import type { Desk } from './desk.types.ts';

/** Finds a ticket that still exists, or answers 404. */
export function findTicket(desk: Desk, id: number): TicketRecord {
  const ticket = desk.state.tickets.find((candidate) => candidate.id === id);
  if (ticket === undefined || ticket.status === 'deleted') throw notFound();
  return ticket;
}
