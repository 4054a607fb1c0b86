/** What `app.route.changed` tells an app in the navigation bar of the address. */
export type ZafRoute = { appName: string; appRoute: string; appParams: string[] };

/** Reads the app's own part of `/agent/apps/<app>/<route>/<params…>`. */
export function routeInPath(path: string): ZafRoute {
  const [, , , appName = '', appRoute = '', ...appParams] = path.split('/').map(decoded);
  return { appName, appRoute, appParams };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A single percent sign stands for itself.
    return part;
  }
}
