import { ApiError, badRequest, invalid } from '../desk/api-error.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';
import { showTicket } from './show-ticket.ts';
import { sideLoads } from './side-loads.ts';

/** Lists the incremental export, the way to find what webhooks lost. */
export const incrementalRoutes: ApiRoute[] = [
  {
    method: 'GET',
    path: '/incremental/tickets/cursor',
    access: 'admin',
    scope: 'tickets',
    handle: ticketsByCursor,
  },
];

function ticketsByCursor(call: ApiCall): ApiAnswer {
  const { allowed, resetSeconds } = call.limits.take('incremental', 10, 60_000);
  if (!allowed) {
    const description = 'Number of allowed incremental export API requests per minute exceeded';
    const body = { error: 'APIRateLimitExceeded', description };
    throw new ApiError(429, body, { 'Retry-After': String(resetSeconds) });
  }
  const { desk, query } = call;
  const now = Math.floor(desk.clock.now().getTime() / 1000);
  const [fromTime, fromId] = position(query, now);
  const size = Math.min(1000, Math.max(1, Number(query.get('per_page') ?? 1000) || 1000));
  // The last minute is held back, since writes of that time may still be arriving.
  const rest = desk.state.tickets
    .filter(
      ({ generated_timestamp: at, id }) =>
        at <= now - 60 && (at > fromTime || (at === fromTime && id > fromId)),
    )
    .sort((a, b) => a.generated_timestamp - b.generated_timestamp || a.id - b.id);
  const tickets = rest.slice(0, size);
  const last = tickets.at(-1);
  const after =
    last === undefined ? cursor(fromTime, fromId) : cursor(last.generated_timestamp, last.id);
  return {
    body: {
      tickets: tickets.map((ticket) => showTicket(desk, ticket)),
      ...sideLoads(call, tickets),
      after_url: `${desk.origin()}/api/v2/incremental/tickets/cursor.json?cursor=${encodeURIComponent(after)}`,
      after_cursor: after,
      before_url: null,
      before_cursor: null,
      end_of_stream: rest.length <= size,
    },
  };
}

function position(query: URLSearchParams, now: number): [number, number] {
  const given = query.get('cursor');
  if (given !== null) {
    const match = /^(\d+)\.0\|\|(\d+)\|$/.exec(Buffer.from(given, 'base64').toString('utf8'));
    if (match === null) throw badRequest('InvalidCursor', 'Cursor is invalid');
    return [Number(match[1]), Number(match[2])];
  }
  const start = Number(query.get('start_time') ?? Number.NaN);
  if (!Number.isFinite(start)) throw badRequest('InvalidValue', 'Invalid start_time');
  if (start > now - 60)
    throw invalid(
      'start_time',
      'Too recent start_time. Use a start_time older than 1 minute',
      'StartTimeTooRecent',
    );
  return [start, -1];
}

function cursor(time: number, id: number): string {
  return Buffer.from(`${time}.0||${Math.max(0, id)}|`).toString('base64');
}
