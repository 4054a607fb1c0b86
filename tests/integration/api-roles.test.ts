import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiEndpoints, type EndpointDeps } from '../../backend/desk/api/endpoints.ts';
import { ROLES, type Role } from '../../shared/vocabulary.ts';
import { openSession } from '../support/open-app.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

// Nothing runs here: routes only keep what they are given.
const endpoints = apiEndpoints({} as EndpointDeps);
const cases = endpoints.flatMap(({ method, path, role }) =>
  ROLES.map((caller) => ({ method, path, role, caller })),
);

let product: Product;
let sessions: Record<Role, string>;
beforeAll(async () => {
  product = await startProduct({ environment: { ROLE: 'web' } });
  const { leadIds } = product.sandbox.state.landmarks;
  const team = product.sandbox.users();
  const idOf = (role: 'agent' | 'admin') =>
    team.find((user) => user.role === role && !leadIds.includes(user.id))?.id ?? 0;
  const open = (agentId: number) => openSession(product, agentId);
  sessions = {
    agent: await open(idOf('agent')),
    lead: await open(leadIds[0] ?? 0),
    admin: await open(idOf('admin')),
  };
});
afterAll(() => product.close());

const call = (method: string, path: string, token: string) =>
  fetch(`${product.url}/api/v1${path.replaceAll(/:\w+/g, '1')}`, {
    method: method.toUpperCase(),
    headers: { authorization: `Bearer ${token}` },
    ...(method === 'get' ? {} : { body: '{}' }),
  });
const isRefusedFor = async (answer: Response) => {
  // Files are no JSON; a refusal always is.
  if (!/[/+]json/.test(answer.headers.get('content-type') ?? '')) return false;
  const { code, detail = '' } = (await answer.json()) as { code?: string; detail?: string };
  return code === 'forbidden' && detail.startsWith('only ');
};

describe('every route is for its role and those above', () => {
  it.each(cases)('$method $path by $caller', async ({ method, path, role, caller }) => {
    const answer = await call(method, path, sessions[caller]);
    expect(answer.status).not.toBe(401);
    expect(answer.status).not.toBe(500);
    expect(await isRefusedFor(answer)).toBe(ROLES.indexOf(caller) < ROLES.indexOf(role));
  });

  it.each(endpoints)('$method $path with the admin key, and not without', async (endpoint) => {
    const { method, path } = endpoint;
    expect(await isRefusedFor(await call(method, path, ADMIN_KEY))).toBe(false);
    // A wrong one would be a guess, of which only some are answered.
    const answer = await fetch(`${product.url}/api/v1${path}`, { method: method.toUpperCase() });
    expect(answer.status).toBe(401);
  });
});
