import { meSchema, type Me } from '../../shared/contracts/me.ts';
import type { Api } from './create-api.ts';

/** `GET /api/v1/me`: who asks, what they may do, and what day it is where they count. */
export async function getMe(api: Api): Promise<Me> {
  return await api.call({ method: 'GET', path: '/api/v1/me', answer: meSchema });
}
