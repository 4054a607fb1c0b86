import {
  savedViewsSchema,
  type NewSavedView,
  type SavedView,
} from '../../shared/contracts/saved-views.ts';
import type { Api } from './create-api.ts';

/** `POST /api/v1/views`: saves a view for all leads; answers with all of them. */
export async function addSavedView(api: Api, view: NewSavedView): Promise<SavedView[]> {
  const { items } = await api.call({
    method: 'POST',
    path: '/api/v1/views',
    body: view,
    answer: savedViewsSchema,
  });
  return items;
}
