import { randomUUID } from 'node:crypto';
import { invalid, notFound } from '../desk/api-error.ts';
import type { AppRecord } from '../state/desk-state.types.ts';
import { idParam } from './call-values.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';

/** Lists the operations on apps: upload, creation, installation, public key. */
export const appRoutes: ApiRoute[] = [
  {
    method: 'GET',
    path: '/apps/:id/public_key.pem',
    access: 'admin',
    scope: 'apps',
    handle: publicKey,
  },
  { method: 'GET', path: '/apps/owned', access: 'admin', scope: 'apps', handle: owned },
  { method: 'POST', path: '/apps/uploads', access: 'admin', scope: 'apps', handle: upload },
  { method: 'POST', path: '/apps', access: 'admin', scope: 'apps', handle: create },
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
  {
    method: 'GET',
    path: '/apps/job_statuses/:id',
    access: 'admin',
    scope: 'apps',
    handle: jobStatus,
  },
  {
    method: 'POST',
    path: '/apps/notify',
    access: 'agent',
    scope: 'apps',
    handle: () => ({ status: 204 }),
  },
  { method: 'GET', path: '/apps/:id', access: 'admin', scope: 'apps', handle: app },
  { method: 'PUT', path: '/apps/:id', access: 'admin', scope: 'apps', handle: update },
  { method: 'DELETE', path: '/apps/:id', access: 'admin', scope: 'apps', handle: remove },
];

function publicKey(call: ApiCall): ApiAnswer {
  find(call, ({ id }) => id === idParam(call));
  return {
    text: { type: 'text/plain; charset=utf-8', content: call.desk.state.secrets.appPublicKey },
  };
}

function owned(call: ApiCall): ApiAnswer {
  return {
    body: {
      apps: call.desk.state.apps.map(showApp),
      next_page: null,
      previous_page: null,
      count: call.desk.state.apps.length,
    },
  };
}

// The package itself is not unpacked: the sandbox opens the app by its service's address.
function upload(call: ApiCall): ApiAnswer {
  if (call.headers['content-type']?.startsWith('multipart/form-data') !== true)
    throw invalid('uploaded_data', 'Uploaded data: cannot be blank', 'BlankValue');
  return { status: 201, body: { id: call.desk.nextId() } };
}

function create(call: ApiCall): ApiAnswer {
  if (call.body['upload_id'] === undefined)
    throw invalid('upload_id', 'Upload: cannot be blank', 'BlankValue');
  const id = call.desk.nextId();
  const name = typeof call.body['name'] === 'string' ? call.body['name'] : `App ${id}`;
  if (call.desk.state.apps.some((other) => other.name === name))
    throw invalid('name', 'Name: has already been taken', 'DuplicateValue');
  call.desk.state.apps.push({
    id,
    installationId: 0,
    guid: randomUUID(),
    name,
    version: '1.0.0',
    enabled: false,
    settings: {},
  });
  return { status: 202, body: { job_id: `app-${id}` } };
}

function jobStatus(call: ApiCall): ApiAnswer {
  const id = Number((call.params['id'] ?? '').replace('app-', ''));
  const found = find(call, (one) => one.id === id);
  return {
    body: {
      id: call.params['id'],
      url: '',
      status: 'completed',
      total: 1,
      progress: 1,
      message: 'App created',
      app_id: found.id,
    },
  };
}

function update(call: ApiCall): ApiAnswer {
  const found = find(call, ({ id }) => id === idParam(call));
  if (typeof call.body['name'] === 'string') found.name = call.body['name'];
  return { status: 202, body: { job_id: `app-${found.id}` } };
}

function remove(call: ApiCall): ApiAnswer {
  const found = find(call, ({ id }) => id === idParam(call));
  call.desk.state.apps = call.desk.state.apps.filter((app) => app !== found);
  return { status: 204 };
}

function app(call: ApiCall): ApiAnswer {
  return { body: showApp(find(call, ({ id }) => id === idParam(call))) };
}

function installations(call: ApiCall): ApiAnswer {
  const list = call.desk.state.apps.filter(({ installationId }) => installationId > 0);
  return { body: { installations: list.map(showInstallation) } };
}

function install(call: ApiCall): ApiAnswer {
  const found = find(call, ({ id }) => id === Number(call.body['app_id']));
  found.installationId = call.desk.nextId();
  found.enabled = true;
  found.settings = settingsOf(call.body) ?? {};
  return { status: 201, body: showInstallation(found) };
}

function installation(call: ApiCall): ApiAnswer {
  return {
    body: showInstallation(find(call, ({ installationId }) => installationId === idParam(call))),
  };
}

function configure(call: ApiCall): ApiAnswer {
  const found = find(call, ({ installationId }) => installationId === idParam(call));
  if (typeof call.body['enabled'] === 'boolean') found.enabled = call.body['enabled'];
  Object.assign(found.settings, settingsOf(call.body));
  return { body: showInstallation(found) };
}

function uninstall(call: ApiCall): ApiAnswer {
  const found = find(call, ({ installationId }) => installationId === idParam(call));
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

function showApp({ id, name, version }: AppRecord): object {
  return {
    id,
    name,
    version,
    framework_version: '2.0',
    visibility: 'private',
    owner_id: 1,
    products: ['support'],
  };
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

function find(call: ApiCall, fits: (app: AppRecord) => boolean): AppRecord {
  const found = call.desk.state.apps.find(fits);
  if (found === undefined) throw notFound();
  return found;
}
