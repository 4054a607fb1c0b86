import { FOLLOW_UP_TAG } from '../../shared/zendesk-names.ts';
import type { DeskState, MailRecord } from '../state/desk-state.types.ts';
import type { TicketRecord } from '../state/records.types.ts';
import type { JourneyData } from './page-data.types.ts';

const NOTHING: JourneyData = {
  ticket: null,
  skipped: false,
  surveyMail: null,
  score: null,
  answered: false,
  noted: false,
  fieldsSet: false,
  followUpId: null,
  alertMailId: null,
  sidebarOpened: false,
};

/**
 * Finds out how far the loop from solved ticket to sidebar has really come.
 *
 * Follows the solved ticket that came furthest, so that solving another one
 * does not throw a newcomer back to the start.
 */
export function followJourney(state: DeskState, now: Date, delayHours: number): JourneyData {
  const solves = state.audits.filter(
    ({ id, events }) =>
      id > state.landmarks.lastSeededId &&
      events.some((event) => event['field_name'] === 'status' && event['value'] === 'solved'),
  );
  const journeys = solves
    .map(({ ticket_id, created_at }) => journeyOf(state, ticket_id, created_at, now, delayHours))
    .filter((journey) => journey !== null);
  let best = NOTHING;
  for (const journey of journeys) if (progress(journey) >= progress(best)) best = journey;
  return best;
}

function journeyOf(
  state: DeskState,
  ticketId: number,
  solvedAt: string,
  now: Date,
  delayHours: number,
): JourneyData | null {
  const ticket = state.tickets.find(({ id }) => id === ticketId);
  const requester = state.users.find(({ id }) => id === ticket?.requester_id);
  if (ticket === undefined || requester?.role !== 'end-user') return null;
  const { landmarks } = state;
  const since = Date.parse(solvedAt);
  const mailTo = (address: string | null): MailRecord | undefined =>
    state.mails.find(
      ({ to, receivedAt }) =>
        address !== null && to.includes(address) && Date.parse(receivedAt) >= since,
    );
  const survey = mailTo(requester.email);
  const alert = mailTo(landmarks.leadEmail);
  const score = scoreSetSince(state, ticket);
  const noted = state.comments.some(
    (comment) =>
      comment.ticketId === ticket.id &&
      comment.id > landmarks.lastSeededId &&
      !comment.public &&
      comment.author_id === landmarks.integrationUserId,
  );
  const followUp = state.tickets.find(
    ({ tags, created_at }) => tags.includes(FOLLOW_UP_TAG) && Date.parse(created_at) >= since,
  );
  return {
    ticket: {
      id: ticket.id,
      subject: ticket.subject,
      requester: requester.name,
      email: requester.email,
    },
    skipped: survey !== undefined || now.getTime() - since >= delayHours * 3_600_000,
    surveyMail: survey === undefined ? null : { id: survey.id, read: survey.read },
    score,
    answered: score !== null || noted,
    noted,
    fieldsSet: score !== null,
    followUpId: followUp?.id ?? null,
    alertMailId: alert?.id ?? null,
    sidebarOpened: state.sidebarsOpened.some(
      (opened) => opened.ticketId === ticket.id && opened.at >= solvedAt,
    ),
  };
}

function scoreSetSince(state: DeskState, ticket: TicketRecord): number | null {
  const field = String(state.landmarks.scoreFieldId);
  const changed = state.audits.some(
    ({ id, ticket_id, events }) =>
      ticket_id === ticket.id &&
      id > state.landmarks.lastSeededId &&
      events.some((event) => event['field_name'] === field),
  );
  const value = ticket.customFields[field];
  return changed && typeof value === 'number' ? value : null;
}

function progress(journey: JourneyData): number {
  const { ticket, skipped, surveyMail, answered, followUpId, alertMailId } = journey;
  const done = [ticket, skipped, surveyMail, surveyMail?.read, answered, followUpId, alertMailId];
  return done.filter((step) => step !== null && step !== undefined && step !== false).length;
}
