/** Where somebody is: a room, and the state of all that is in it as a query. */
export type Place = { room: string; search: string };

/** Writes a place as it stands behind the `#` of the page's address. */
export function hashOf({ room, search }: Place): string {
  return search === '' ? `#/${room}` : `#/${room}?${search}`;
}

/** Reads what {@link hashOf} has written; anything else is the way in. */
export function placeInHash(hash: string): Place {
  const [room = '', ...rest] = hash.replace(/^#\/?/, '').split('?');
  return { room, search: rest.join('?') };
}

/**
 * Writes a place as a path of the app's own page in Zendesk.
 *
 * `%` is written once more, since Zendesk may take one layer of it off on the way.
 */
export function pathOf({ room, search }: Place): string {
  return search === '' ? room : `${room}/${search.replaceAll('%', '%25')}`;
}

/** Reads what {@link pathOf} has written, whether or not a layer of `%` was taken off. */
export function placeInPath(path: string): Place {
  const [room = '', ...rest] = path.replace(/^\/+|\/+$/g, '').split('/');
  const search = new URLSearchParams(rest.join('/').replaceAll('%25', '%'));
  return { room, search: search.toString() };
}

/**
 * Finds the path in what Zendesk says of a route; `null` where it says nothing of one.
 *
 * Its guide tells that there is such an event, and not how it looks: by what apps do with it, the
 * first part of the path stands in `appRoute` and the others in `appParams`.
 */
export function pathInRoute(data: unknown): string | null {
  if (typeof data === 'string') return data;
  if (typeof data !== 'object' || data === null) return null;
  const { appPath, appRoute, appParams } = data as Record<string, unknown>;
  if (typeof appPath === 'string') return appPath;
  const parts = [appRoute, appParams].flat().filter((part) => typeof part === 'string');
  return parts.length === 0 && appRoute === undefined ? null : parts.join('/');
}

/** A name as Zendesk writes it in the address of an app's page. */
export function slugOf(appName: string): string {
  return appName
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
}
