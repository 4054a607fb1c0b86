import {
  actionsSchema,
  type Action,
  type ActionChange,
  type NewAction,
} from '../../shared/contracts/actions.ts';
import type { Api } from './create-api.ts';

const PATH = '/api/v1/actions';

/** `GET /api/v1/actions`: what a team has done about its NPS, the latest first. */
export async function getActions(api: Api): Promise<Action[]> {
  return (await api.call({ method: 'GET', path: PATH, answer: actionsSchema })).items;
}

/** `POST /api/v1/actions`: writes one down; answers with all of them. */
export async function addAction(api: Api, body: NewAction): Promise<Action[]> {
  return (await api.call({ method: 'POST', path: PATH, body, answer: actionsSchema })).items;
}

/** `PATCH /api/v1/actions/:id`: changes or ends one; answers with all of them. */
export async function changeAction(api: Api, id: string, body: ActionChange): Promise<Action[]> {
  const path = `${PATH}/${encodeURIComponent(id)}`;
  return (await api.call({ method: 'PATCH', path, body, answer: actionsSchema })).items;
}

/** `DELETE /api/v1/actions/:id`: takes one away; answers with those that are left. */
export async function removeAction(api: Api, id: string): Promise<Action[]> {
  const path = `${PATH}/${encodeURIComponent(id)}`;
  return (await api.call({ method: 'DELETE', path, answer: actionsSchema })).items;
}
