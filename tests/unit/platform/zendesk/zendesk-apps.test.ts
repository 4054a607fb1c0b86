import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { RetryLaterError } from '../../../../backend/platform/errors.ts';
import { createZendeskApps } from '../../../../backend/platform/zendesk/zendesk-apps.ts';
import { createZendeskHttp } from '../../../../backend/platform/zendesk/zendesk-http.ts';
import { onlyPlannedCalls } from '../../../support/only-planned-calls.ts';

const BASE = 'https://acme.zendesk.com';
const PATH = '/api/v2/apps/validate';
const ZIP = Buffer.from('PK a zip');

onlyPlannedCalls();

const apps = createZendeskApps(
  createZendeskHttp({
    baseUrl: BASE,
    credentials: { kind: 'api_token', email: 'kim@acme.example', apiToken: 't0ken' },
    clock: { now: () => new Date() },
  }),
);

describe('what Zendesk’s validator says of a package', () => {
  it('is asked with the zip as the form’s file', async () => {
    const isForm = (body: string) =>
      body.includes('name="file"; filename="app.zip"') && body.includes('PK a zip');
    nock(BASE)
      .post(PATH, isForm)
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(200, '');
    await expect(apps.validateApp(ZIP)).resolves.toEqual({ kind: 'fine' });
  });

  it.each([
    [{ description: 'invalid location' }, ['invalid location']],
    [{ error: 'RecordInvalid', description: 'one\n\n two \r\nthree' }, ['one', 'two', 'three']],
    [{ error: 'RecordInvalid' }, []],
    [
      { description: 'invalid', details: { manifest: [{ description: 'no locale' }] } },
      ['invalid', 'no locale'],
    ],
  ])('is a refusal with its reasons: %j', async (body, reasons) => {
    nock(BASE).post(PATH).reply(400, body);
    await expect(apps.validateApp(ZIP)).resolves.toEqual({ kind: 'refused', reasons });
  });

  it.each([{ error: 'InvalidEndpoint' }, '<html>Not found</html>'])(
    'is not to be had where the answer is 404 %j',
    async (body) => {
      nock(BASE).post(PATH).reply(404, body);
      await expect(apps.validateApp(ZIP)).resolves.toEqual({ kind: 'no_validator' });
    },
  );

  it('is not known when a gateway refuses in Zendesk’s place', async () => {
    nock(BASE).post(PATH).reply(413, '<html>Request Entity Too Large</html>');
    await expect(apps.validateApp(ZIP)).rejects.toMatchObject({ failure: { saidBy: 'edge' } });
  });

  it.each([
    [503, ''],
    [200, '<html>Please sign in</html>'],
  ])('is not known yet after %i %j', async (status, body) => {
    nock(BASE).post(PATH).reply(status, body);
    await expect(apps.validateApp(ZIP)).rejects.toBeInstanceOf(RetryLaterError);
  });
});
