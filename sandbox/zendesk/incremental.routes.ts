import { ApiError, badRequest, invalid } from '../desk/api-error.ts';
import { withStorySince } from '../seed/story/recall.ts';
import type { TicketRecord, UserRecord } from '../state/records.types.ts';
import { metricSetIn } from './metric-set.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';
import { showTicket } from './show-ticket.ts';
import { showUser } from './show-user.ts';
import { sideLoads } from './side-loads.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** One kind of record the export gives out, oldest change first. */
type Export<T> = {
  name: string;
  records: (call: ApiCall, since: number) => T[];
  changedAt: (record: T) => number;
  show: (call: ApiCall, record: T) => unknown;
  sideLoads: (call: ApiCall, records: T[]) => Record<string, unknown>;
};

const TICKETS: Export<TicketRecord> = {
  name: 'tickets',
  // What was closed since then was solved four days before.
  records: ({ desk }, since) =>
    withStorySince(desk.state, (since - 4 * DAY_SECONDS) * 1000).tickets,
  changedAt: (ticket) => ticket.generated_timestamp,
  show: (call, ticket) => ({ ...showTicket(call.desk, ticket), ...metricSetIn(call, ticket) }),
  sideLoads,
};
const USERS: Export<UserRecord> = {
  name: 'users',
  records: ({ desk }) => desk.state.users,
  changedAt: (user) => Math.floor(Date.parse(user.updated_at) / 1000),
  show: ({ desk }, user) => showUser(desk, user),
  sideLoads: () => ({}),
};

/** Lists the incremental export, the way to find what webhooks lost. */
export const incrementalRoutes: ApiRoute[] = [...routesOf(TICKETS), ...routesOf(USERS)];

function routesOf<T extends { id: number }>(kind: Export<T>): ApiRoute[] {
  const { name } = kind;
  const common = { method: 'GET', access: 'admin', scope: name } as const;
  return [
    {
      ...common,
      path: `/incremental/${name}/cursor`,
      handle: (call) => byCursor(call, kind),
    },
    { ...common, path: `/incremental/${name}`, handle: (call) => byTime(call, kind) },
  ];
}

function byCursor<T extends { id: number }>(call: ApiCall, kind: Export<T>): ApiAnswer {
  takeLimit(call);
  const [fromTime, fromId] = position(call);
  const rest = changedAfter(call, kind, fromTime, fromId);
  const records = rest.slice(0, sizeOf(call));
  const last = records.at(-1);
  const after = last === undefined ? [fromTime, fromId] : [kind.changedAt(last), last.id];
  const cursor = writeCursor(after[0] ?? 0, after[1] ?? 0);
  const url = `${call.desk.origin()}/api/v2/incremental/${kind.name}/cursor.json`;
  return {
    body: {
      [kind.name]: records.map((record) => kind.show(call, record)),
      ...kind.sideLoads(call, records),
      after_url: `${url}?cursor=${encodeURIComponent(cursor)}`,
      after_cursor: cursor,
      before_url: null,
      before_cursor: null,
      end_of_stream: rest.length <= records.length,
    },
  };
}

function byTime<T extends { id: number }>(call: ApiCall, kind: Export<T>): ApiAnswer {
  takeLimit(call);
  const start = startTime(call);
  const rest = changedAfter(call, kind, start, -1);
  const size = sizeOf(call);
  // A page ends with a whole second, since the next one starts at a second.
  const end = rest[size - 1] === undefined ? null : kind.changedAt(rest[size - 1] as T);
  const records = rest.filter((record) => end === null || kind.changedAt(record) <= end);
  const last = records.at(-1);
  const endTime = last === undefined ? start : kind.changedAt(last) + 1;
  const url = `${call.desk.origin()}/api/v2/incremental/${kind.name}.json`;
  return {
    body: {
      [kind.name]: records.map((record) => kind.show(call, record)),
      ...kind.sideLoads(call, records),
      count: records.length,
      end_of_stream: records.length === rest.length,
      end_time: endTime,
      next_page: `${url}?start_time=${endTime}`,
    },
  };
}

function changedAfter<T extends { id: number }>(
  call: ApiCall,
  { records, changedAt }: Export<T>,
  time: number,
  id: number,
): T[] {
  // The last minute is held back, since writes of that time may still be arriving.
  const limit = nowSeconds(call) - 60;
  return records(call, time)
    .filter((record) => {
      const at = changedAt(record);
      return at <= limit && (at > time || (at === time && record.id > id));
    })
    .sort((a, b) => changedAt(a) - changedAt(b) || a.id - b.id);
}

function takeLimit(call: ApiCall): void {
  const { allowed, resetSeconds } = call.limits.take('incremental', 10, 60_000);
  if (allowed) return;
  const description = 'Number of allowed incremental export API requests per minute exceeded';
  const body = { error: 'APIRateLimitExceeded', description };
  throw new ApiError(429, body, { 'Retry-After': String(resetSeconds) });
}

function position(call: ApiCall): [number, number] {
  const given = call.query.get('cursor');
  if (given === null) return [startTime(call), -1];
  const match = /^(\d+)\.0\|\|(\d+)\|$/.exec(Buffer.from(given, 'base64').toString('utf8'));
  if (match === null) throw badRequest('InvalidCursor', 'Cursor is invalid');
  return [Number(match[1]), Number(match[2])];
}

function startTime(call: ApiCall): number {
  const start = Number(call.query.get('start_time') ?? Number.NaN);
  if (!Number.isFinite(start)) throw badRequest('InvalidValue', 'Invalid start_time');
  if (start <= nowSeconds(call) - 60) return start;
  const text = 'Too recent start_time. Use a start_time older than 1 minute';
  throw invalid('start_time', text, 'StartTimeTooRecent');
}

function sizeOf({ query }: ApiCall): number {
  return Math.min(1000, Math.max(1, Number(query.get('per_page') ?? 1000) || 1000));
}

function nowSeconds({ desk }: ApiCall): number {
  return Math.floor(desk.clock.now().getTime() / 1000);
}

function writeCursor(time: number, id: number): string {
  return Buffer.from(`${time}.0||${Math.max(0, id)}|`).toString('base64');
}
