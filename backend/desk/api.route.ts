import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router, json, type Request, type RequestHandler, type Response } from 'express';
import { parse, type core } from 'zod';
import { fieldIdOf } from '../../shared/report-attributes.ts';
import { ROLES, type Role } from '../../shared/vocabulary.ts';
import type { AccountById } from '../account/accounts.ts';
import { AppError } from '../platform/errors.ts';
import { apiEndpoints, type EndpointDeps } from './api/endpoints.ts';
import { isStreamed, type Endpoint } from './api/endpoint.ts';
import { DOCS_POLICY, renderDocsPage } from './api/docs-page.tsx';
import { openApiOf } from './api/open-api.ts';
import { createCallLimit } from './call-limit.ts';
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
  const docs = renderDocsPage(description, `${BASE}/openapi.json`);
  router.get(`${BASE}/docs`, (_req, res) => {
    res.set('Content-Security-Policy', DOCS_POLICY).type('html').send(docs);
  });

  const limit = createCallLimit();
  router.use(BASE, requireCaller);
  router.use(BASE, (req, res, next) => {
    limit.spend(callerOf(req));
    res.set('Cache-Control', 'no-store');
    next();
  });
  router.use(BASE, json({ limit: '1mb', type: () => true }));
  for (const endpoint of endpoints) {
    router[endpoint.method](`${BASE}${endpoint.path}`, async (req, res) => {
      const caller = callerOf(req);
      requireRole(caller.role, endpoint.role);
      const answer = await endpoint.handle({
        caller,
        account: accounts.byId(caller.accountId),
        params: check(endpoint.params, req.params),
        query: check(endpoint.query, queryOf(req)),
        body: check(endpoint.body, req.body ?? {}),
        ifMatch: /^(?:W\/)?"(.*)"$/.exec(req.headers['if-match'] ?? '')?.[1] ?? null,
      });
      await send(res, endpoint, answer);
    });
  }
  router.use(BASE, () => {
    throw new AppError('not_found', 'the API has no such address');
  });
  return router;
}

async function send(
  res: Response,
  { answer: shape, status, versionOf }: Endpoint,
  answer: unknown,
): Promise<void> {
  res.status(status);
  if (isStreamed(shape)) {
    res.attachment(shape.fileName).type(shape.stream);
    await pipeline(Readable.from(answer as AsyncIterable<string>), res);
    return;
  }
  if (versionOf) res.set('ETag', `"${versionOf(answer)}"`);
  res.json(answer);
}

/** @throws AppError `forbidden` for whoever has a lesser role. */
function requireRole(role: Role, least: Role): void {
  if (ROLES.indexOf(role) >= ROLES.indexOf(least)) return;
  throw new AppError('forbidden', `only ${least === 'lead' ? 'team leads and ' : ''}admins may`);
}

function check(schema: core.$ZodType | null, given: unknown): unknown {
  return schema === null ? undefined : parse(schema, given);
}

/**
 * What is asked, as schemas name it: `field:123=value` becomes one of `field`.
 *
 * Which account is asked for is read with the key.
 */
function queryOf({ query }: Request): unknown {
  const { account: _, ...given } = query;
  const named = Object.entries(given).flatMap(([name, values]) => {
    const id = fieldIdOf(name);
    if (id === null) return [];
    return [values].flat().flatMap((value) => (typeof value === 'string' ? `${id}=${value}` : []));
  });
  if (named.length === 0) return given;
  const others = Object.entries(given).filter(([name]) => fieldIdOf(name) === null);
  const { field = [], ...rest } = Object.fromEntries(others);
  return { ...rest, field: [...[field].flat(), ...named] };
}
