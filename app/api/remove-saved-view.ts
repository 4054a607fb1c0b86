import { savedViewsSchema, type SavedView } from '../../shared/contracts/saved-views.ts';
import type { Api } from './create-api.ts';

/** `DELETE /api/v1/views/:id`: takes a view away; answers with those that are left. */
export async function removeSavedView(api: Api, id: string): Promise<SavedView[]> {
  const path = `/api/v1/views/${encodeURIComponent(id)}`;
  return (await api.call({ method: 'DELETE', path, answer: savedViewsSchema })).items;
}
