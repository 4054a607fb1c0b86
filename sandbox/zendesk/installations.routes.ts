import type { AppRecord } from '../state/desk-state.types.ts';
import { idParam } from './call-values.ts';
import { findApp } from './find-app.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';

/** Lists the operations that install apps and change their settings. */
export const installationRoutes: ApiRoute[] = [
  {
    method: 'GET',
    path: '/apps/installations',
    access: 'admin',
    scope: 'apps',
    handle: installations,
  },
  { method: 'POST', path: '/apps/installations', access: 'admin', scope: 'apps', handle: install },
  {
    method: 'GET',
    path: '/apps/installations/:id',
    access: 'admin',
    scope: 'apps',
    handle: installation,
  },
  {
    method: 'PUT',
    path: '/apps/installations/:id',
    access: 'admin',
    scope: 'apps',
    handle: configure,
  },
  {
    method: 'DELETE',
    path: '/apps/installations/:id',
    access: 'admin',
    scope: 'apps',
    handle: uninstall,
  },
];

function installations(call: ApiCall): ApiAnswer {
  const list = call.desk.state.apps.filter(({ installationId }) => installationId > 0);
  return { body: { installations: list.map(showInstallation) } };
}

function install(call: ApiCall): ApiAnswer {
  const found = findApp(call, ({ id }) => id === Number(call.body['app_id']));
  found.installationId = call.desk.nextId();
  found.enabled = true;
  found.settings = settingsOf(call.body) ?? {};
  return { status: 201, body: showInstallation(found) };
}

function installation(call: ApiCall): ApiAnswer {
  return {
    body: showInstallation(findApp(call, ({ installationId }) => installationId === idParam(call))),
  };
}

function configure(call: ApiCall): ApiAnswer {
  const found = findApp(call, ({ installationId }) => installationId === idParam(call));
  if (typeof call.body['enabled'] === 'boolean') found.enabled = call.body['enabled'];
  Object.assign(found.settings, settingsOf(call.body));
  return { body: showInstallation(found) };
}

function uninstall(call: ApiCall): ApiAnswer {
  const found = findApp(call, ({ installationId }) => installationId === idParam(call));
  found.installationId = 0;
  found.enabled = false;
  return { status: 204 };
}

function settingsOf(body: Record<string, unknown>): Record<string, unknown> | null {
  const { settings } = body;
  return typeof settings === 'object' && settings !== null
    ? (settings as Record<string, unknown>)
    : null;
}

function showInstallation(found: AppRecord): object {
  return {
    id: found.installationId,
    app_id: found.id,
    product: 'support',
    enabled: found.enabled,
    settings: { name: found.name, title: found.name, ...found.settings },
    settings_objects: Object.entries(found.settings).map(([name, value]) => ({ name, value })),
  };
}
