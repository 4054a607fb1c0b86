import { ApiError } from '../desk/api-error.ts';
import type { TicketRecord, UserRecord } from '../state/records.types.ts';
import { page } from './paging.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';
import { searchDesk } from './search-query.ts';
import { showTicket } from './show-ticket.ts';
import { showUser } from './show-user.ts';

/** Lists the searches over tickets and people. */
export const searchRoutes: ApiRoute[] = [
  { method: 'GET', path: '/search', handle: search },
  {
    method: 'GET',
    path: '/search/count',
    handle: (call) => ({ body: { count: found(call).length } }),
  },
  { method: 'GET', path: '/search/export', handle: exportSearch },
];

function search(call: ApiCall): ApiAnswer {
  const results = found(call).slice(0, 1000);
  const body = page(call, '/search', 'results', results, (result) => show(call, result));
  return { body: { ...body, facets: null } };
}

function exportSearch(call: ApiCall): ApiAnswer {
  const type = call.query.get('filter[type]');
  if (type === null)
    throw new ApiError(400, { error: 'invalid', description: 'filter[type] is required' });
  const results = found(call).filter((result) => result.type === type);
  const body = page(
    call,
    '/search/export',
    'results',
    results,
    (result) => show(call, result),
    'cursor',
  );
  return { body: { ...body, facets: null } };
}

function found(call: ApiCall): ReturnType<typeof searchDesk> {
  const query = call.query.get('query') ?? '';
  if (query.trim() === '')
    throw new ApiError(400, { error: 'invalid', description: 'Invalid search: query is empty' });
  return searchDesk(call.desk, query);
}

function show(call: ApiCall, { type, record }: ReturnType<typeof searchDesk>[number]): unknown {
  const shown =
    type === 'ticket'
      ? showTicket(call.desk, record as TicketRecord)
      : showUser(call.desk, record as UserRecord);
  return { ...shown, result_type: type };
}
