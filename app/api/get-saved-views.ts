import { savedViewsSchema, type SavedView } from '../../shared/contracts/saved-views.ts';
import type { Api } from './create-api.ts';

/** `GET /api/v1/views`: what leads have given a name, by name. */
export async function getSavedViews(api: Api): Promise<SavedView[]> {
  const path = '/api/v1/views';
  return (await api.call({ method: 'GET', path, answer: savedViewsSchema })).items;
}
