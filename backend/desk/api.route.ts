import { Router, json, type Request, type RequestHandler } from 'express';
import { parse, type core } from 'zod';
import { ROLES, type Role } from '../../shared/vocabulary.ts';
import type { AccountById } from '../account/accounts.ts';
import { AppError } from '../platform/errors.ts';
import { apiEndpoints, type EndpointDeps } from './api/endpoints.ts';
import { openApiOf } from './api/open-api.ts';
import { callerOf } from './caller.ts';

const BASE = '/api/v1';

type Deps = EndpointDeps & { accounts: AccountById; requireCaller: RequestHandler };

/**
 * `/api/v1`: what the app in Zendesk and scripts read and do; JSON, errors as problem details.
 *
 * Served from the route table alone, which also says who may: whatever is not in it is not there.
 */
export function apiRoute({ accounts, requireCaller, ...deps }: Deps): Router {
  const router = Router();
  const endpoints = apiEndpoints(deps);
  const description = openApiOf(endpoints, BASE);
  router.get(`${BASE}/openapi.json`, (_req, res) => {
    res.json(description);
  });

  router.use(BASE, requireCaller, json({ limit: '100kb', type: () => true }));
  router.use(BASE, (_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });
  for (const { method, path, role, params, query, body, handle } of endpoints) {
    router[method](`${BASE}${path}`, async (req, res) => {
      const caller = callerOf(req);
      requireRole(caller.role, role);
      const call = {
        caller,
        account: accounts.byId(caller.accountId),
        params: check(params, req.params),
        query: check(query, withoutAccount(req)),
        body: check(body, req.body ?? {}),
      };
      res.json(await handle(call));
    });
  }
  router.use(BASE, () => {
    throw new AppError('not_found', 'the API has no such address');
  });
  return router;
}

/** @throws AppError `forbidden` for whoever has a lesser role. */
function requireRole(role: Role, least: Role): void {
  if (ROLES.indexOf(role) >= ROLES.indexOf(least)) return;
  throw new AppError('forbidden', `only ${least === 'lead' ? 'team leads and ' : ''}admins may`);
}

function check(schema: core.$ZodType | null, given: unknown): unknown {
  return schema === null ? undefined : parse(schema, given);
}

/** Which account is asked for is read with the key. */
function withoutAccount({ query }: Request): unknown {
  const { account: _, ...rest } = query;
  return rest;
}
