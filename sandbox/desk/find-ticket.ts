import type { TicketRecord } from '../state/records.types.ts';
import { recallTicket } from '../seed/story/recall.ts';
import { notFound } from './api-error.ts';
import type { Desk } from './desk.types.ts';

/** Finds a ticket that still exists, or answers 404; one of the past comes into the desk. */
export function findTicket(desk: Desk, id: number): TicketRecord {
  recallTicket(desk.state, id);
  const ticket = desk.state.tickets.find((candidate) => candidate.id === id);
  if (ticket === undefined || ticket.status === 'deleted') throw notFound();
  return ticket;
}
