import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { readZafPath, type ZafSubject } from '../../sandbox/workspace/zaf-paths.ts';
import { callerWith, integration, testSandbox, type Caller } from './support/test-sandbox.ts';

let sandbox: Sandbox;
let api: Caller;
let authorization: string;

beforeAll(async () => {
  sandbox = await testSandbox({ seed: 'empty' });
  api = await integration(sandbox);
  const { email, apiToken } = sandbox.connection;
  authorization = `Basic ${Buffer.from(`${email}/token:${apiToken}`).toString('base64')}`;
});

const MANIFEST = {
  name: 'Other',
  author: { name: 'A', email: 'a@example.com' },
  defaultLocale: 'en',
  frameworkVersion: '2.0',
  version: '2.3.4',
  location: { support: { ticket_sidebar: 'https://example.com' } },
};
const zip = (files: Record<string, unknown>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        strToU8(typeof content === 'string' ? content : JSON.stringify(content)),
      ]),
    ),
  );
const whole = { 'manifest.json': MANIFEST, 'translations/en.json': { app: { name: 'Other' } } };

async function send(path: string, bytes: Uint8Array, field = 'uploaded_data'): Promise<Response> {
  const body = new FormData();
  body.append(field, new Blob([new Uint8Array(bytes)]), 'app.zip');
  return fetch(`${sandbox.url}${path}`, { method: 'POST', headers: { authorization }, body });
}
async function upload(bytes: Uint8Array): Promise<number> {
  const answer = await send('/api/v2/apps/uploads.json', bytes);
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: number }).id;
}
const jobOf = async (job: { body: { job_id: string } }) =>
  (await api('GET', `/api/v2/apps/job_statuses/${job.body.job_id}`)).body;

describe('a package', () => {
  it('becomes an app of its version, is installed, updated and removed', async () => {
    const upload_id = await upload(zip(whole));
    const job = await jobOf(await api('POST', '/api/apps.json', { name: 'Other', upload_id }));
    expect(job).toMatchObject({ status: 'completed' });
    const installed = await api('POST', '/api/support/apps/installations.json', {
      app_id: job.app_id,
      settings: { color: 'red' },
    });
    expect(installed.body).toMatchObject({ enabled: true, settings: { color: 'red' } });
    const next = zip({ ...whole, 'manifest.json': { ...MANIFEST, version: '2.4.0' } });
    const path = `/api/v2/apps/${job.app_id}`;
    await api('PUT', path, { upload_id: await upload(next) });
    expect((await api('GET', path)).body).toMatchObject({ name: 'Other', version: '2.4.0' });
    expect((await api('DELETE', path)).status).toBe(204);
  });

  it.each([
    ['no archive', strToU8('not a zip'), 'not a zip'],
    ['without a manifest', zip({ 'a.txt': 'x' }), 'Could not find'],
    ['with its manifest in a folder', zip({ 'app/manifest.json': MANIFEST }), 'root'],
    ['with a manifest that is not JSON', zip({ 'manifest.json': '{' }), 'JSON'],
    ['without a locale', zip({ 'manifest.json': { author: {}, frameworkVersion: '2.0' } }), 'defaultLocale'],
    ['without the texts of its locale', zip({ 'manifest.json': MANIFEST }), 'translations/en.json'],
  ])('is refused: %s', async (_what, bytes, reason) => {
    const before = sandbox.state.apps.length;
    const upload_id = await upload(bytes);
    const job = await jobOf(await api('POST', '/api/v2/apps', { name: 'Bad', upload_id }));
    expect([job.status, job.message]).toEqual(['failed', expect.stringContaining(reason)]);
    expect(sandbox.state.apps).toHaveLength(before);
    const verdict = await send('/api/v2/apps/validate', bytes, 'file');
    expect([verdict.status, await verdict.json()]).toEqual([
      400, { error: 'RecordInvalid', description: expect.stringContaining(reason) },
    ]);
  }); // prettier-ignore

  it('is needed for an upload', async () => {
    expect((await api('POST', '/api/v2/apps/uploads', {})).status).toBe(422);
  });

  it('is validated without a word when it is whole, and nothing is kept of it', async () => {
    const before = structuredClone([sandbox.state.apps, sandbox.state.uploads]);
    const answer = await send('/api/v2/apps/validate', zip(whole), 'file');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect([sandbox.state.apps, sandbox.state.uploads]).toEqual(before);
  });

  it('is validated for admins alone, and with mishaps on demand', async () => {
    const path = '/api/v2/apps/validate';
    const anonymous = await fetch(`${sandbox.url}${path}`, { method: 'POST' });
    expect(anonymous.status).toBe(401);
    sandbox.faults.add({ path, fault: { status: 503, retryAfter: 5 } });
    const answer = await send(path, zip(whole), 'file');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await send(path, zip(whole), 'file')).status).toBe(200);
  });
});

describe('a note to the open pages of an app', () => {
  it('is kept for them, and refused for an app that does not exist', async () => {
    const app_id = Number(sandbox.connection.appId);
    const note = { app_id, event: 'responses', body: { ticket: 7 } };
    expect((await api('POST', '/api/v2/apps/notify', note)).status).toBe(204);
    const { body } = await callerWith(sandbox, {})('GET', '/sandbox/api/overview');
    expect(body.notifications).toMatchObject([
      { event: 'responses', body: { ticket: 7 }, agentId: null },
    ]);
    expect((await api('POST', '/api/v2/apps/notify', { ...note, app_id: 1 })).status).toBe(404);
    expect((await api('POST', '/api/v2/apps/notify', { app_id })).status).toBe(422);
  });
});

describe('the colours of the workspace', () => {
  it('can be asked for by the app', () => {
    const agent = { id: 1, name: 'A', email: null, role: 'agent', locale: 'en' };
    const subject: ZafSubject = { agent, agents: [], companyName: 'C', colorScheme: 'dark' };
    expect(readZafPath(subject, 'colorScheme')).toBe('dark');
  });
});
