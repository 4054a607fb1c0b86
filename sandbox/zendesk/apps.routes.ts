import { randomUUID } from 'node:crypto';
import { invalid } from '../desk/api-error.ts';
import type { AppRecord } from '../state/desk-state.types.ts';
import { idParam } from './call-values.ts';
import { findApp } from './find-app.ts';
import { readAppPackage } from './read-app-package.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';

/** Lists the operations on apps: upload, creation, public key, notes to open pages. */
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
  { method: 'POST', path: '/apps/validate', access: 'admin', scope: 'apps', handle: validate },
  { method: 'POST', path: '/apps', access: 'admin', scope: 'apps', handle: create },
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
    handle: notify,
  },
  { method: 'GET', path: '/apps/:id', access: 'admin', scope: 'apps', handle: app },
  { method: 'PUT', path: '/apps/:id', access: 'admin', scope: 'apps', handle: update },
  { method: 'DELETE', path: '/apps/:id', access: 'admin', scope: 'apps', handle: remove },
];

function publicKey(call: ApiCall): ApiAnswer {
  findApp(call, ({ id }) => id === idParam(call));
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

// What is wrong with a package is told by the job that makes an app of it, as by Zendesk.
async function upload(call: ApiCall): Promise<ApiAnswer> {
  if (call.file === null)
    throw invalid('uploaded_data', 'Uploaded data: cannot be blank', 'BlankValue');
  const found = await readAppPackage(call.file, call.headers['content-type'] ?? '');
  const version = found.fault === null ? found.version : '';
  const record = { id: call.desk.nextId(), fault: found.fault, version };
  call.desk.state.uploads = [...(call.desk.state.uploads ?? []).slice(-19), record];
  return { status: 201, body: { id: record.id } };
}

async function validate(call: ApiCall): Promise<ApiAnswer> {
  const found = await readAppPackage(
    call.file ?? Buffer.alloc(0),
    call.headers['content-type'] ?? '',
  );
  if (found.fault === null)
    return { text: { type: 'application/json; charset=utf-8', content: '' } };
  return { status: 400, body: { error: 'RecordInvalid', description: found.fault } };
}

function takePackage(call: ApiCall, app: AppRecord): void {
  const upload = call.desk.state.uploads?.find(({ id }) => id === Number(call.body['upload_id']));
  const fault = upload === undefined ? 'Upload not found' : upload.fault;
  delete app.fault;
  if (fault === null) app.version = upload?.version ?? app.version;
  else app.fault = fault;
}

function create(call: ApiCall): ApiAnswer {
  if (call.body['upload_id'] === undefined)
    throw invalid('upload_id', 'Upload: cannot be blank', 'BlankValue');
  const id = call.desk.nextId();
  const name = typeof call.body['name'] === 'string' ? call.body['name'] : `App ${id}`;
  if (call.desk.state.apps.some((other) => other.name === name))
    throw invalid('name', 'Name: has already been taken', 'DuplicateValue');
  const made: AppRecord = {
    id,
    installationId: 0,
    guid: randomUUID(),
    name,
    version: '1.0.0',
    enabled: false,
    settings: {},
  };
  takePackage(call, made);
  call.desk.state.apps.push(made);
  return { status: 202, body: { job_id: `app-${id}` } };
}

function jobStatus(call: ApiCall): ApiAnswer {
  const id = Number((call.params['id'] ?? '').replace('app-', ''));
  const found = findApp(call, (one) => one.id === id);
  const { fault } = found;
  const outcome =
    fault === undefined
      ? { status: 'completed', message: 'App created', app_id: found.id }
      : { status: 'failed', message: fault };
  // A first package that is none leaves no app behind.
  if (fault !== undefined && found.installationId === 0)
    call.desk.state.apps = call.desk.state.apps.filter((one) => one !== found);
  return {
    body: {
      id: call.params['id'],
      url: '',
      total: 1,
      progress: 1,
      ...outcome,
    },
  };
}

function update(call: ApiCall): ApiAnswer {
  const found = findApp(call, ({ id }) => id === idParam(call));
  if (typeof call.body['name'] === 'string') found.name = call.body['name'];
  if (call.body['upload_id'] !== undefined) takePackage(call, found);
  return { status: 202, body: { job_id: `app-${found.id}` } };
}

function remove(call: ApiCall): ApiAnswer {
  const found = findApp(call, ({ id }) => id === idParam(call));
  call.desk.state.apps = call.desk.state.apps.filter((app) => app !== found);
  return { status: 204 };
}

function app(call: ApiCall): ApiAnswer {
  return { body: showApp(findApp(call, ({ id }) => id === idParam(call))) };
}

function notify(call: ApiCall): ApiAnswer {
  const { event, body, app_id: appId, agent_id: agentId } = call.body;
  if (typeof event !== 'string' || event === '')
    throw invalid('event', 'Event: cannot be blank', 'BlankValue');
  const { id } = findApp(call, (app) => app.id === Number(appId));
  const { state } = call.desk;
  const notification = {
    id: call.desk.nextId(),
    appId: id,
    event,
    body: body ?? null,
    agentId: agentId === undefined ? null : Number(agentId),
  };
  state.notifications = [...(state.notifications ?? []).slice(-19), notification];
  return { status: 204 };
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
