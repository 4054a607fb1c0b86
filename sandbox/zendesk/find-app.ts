import { notFound } from '../desk/api-error.ts';
import type { AppRecord } from '../state/desk-state.types.ts';
import type { ApiCall } from './route.types.ts';

/** Finds an app, or answers 404. */
export function findApp(call: ApiCall, fits: (app: AppRecord) => boolean): AppRecord {
  const found = call.desk.state.apps.find(fits);
  if (found === undefined) throw notFound();
  return found;
}
