import { inspect } from 'node:util';
import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { GiveUpError, RetryLaterError } from '../../../../backend/platform/errors.ts';
import { postJson as post } from '../../../../backend/platform/http/post-json.ts';
import { onlyPlannedCalls } from '../../../support/only-planned-calls.ts';

const HOST = 'https://hooks.example.com';
const URL = `${HOST}/T0/s3cret`;

onlyPlannedCalls();

const postJson = (url: string, body: unknown) => post(url, body, { reach: 'public' });

const answered = (status: number, headers: Record<string, string> = {}) =>
  nock(HOST).post('/T0/s3cret').reply(status, 'some words', headers);

describe('postJson', () => {
  it('sends the body as JSON', async () => {
    nock(HOST, { reqheaders: { 'content-type': /^application\/json/ } })
      .post('/T0/s3cret', { text: 'Hej' })
      .reply(200, 'ok');
    await expect(postJson(URL, { text: 'Hej' })).resolves.toBe('taken');
  });

  it.each([200, 202, 204])('is content with %i', async (status) => {
    answered(status);
    await expect(postJson(URL, {})).resolves.toBe('taken');
  });

  it.each([408, 421, 423, 425, 429, 500, 502, 503, 504])(
    'may try again after %i',
    async (status) => {
      answered(status);
      await expect(postJson(URL, {})).rejects.toBeInstanceOf(RetryLaterError);
    },
  );

  it.each([
    ['30', 30_000],
    ['0', 0],
    ['999999', 3_600_000],
    ['Wed, 21 Oct 2026 07:28:00 GMT', null],
    ['soon', null],
  ])('waits as long as it is told to, within an hour: %s', async (retryAfter, afterMs) => {
    answered(429, { 'retry-after': retryAfter });
    await expect(postJson(URL, {})).rejects.toMatchObject({ afterMs });
  });

  it.each([400, 401, 403, 404, 410])('gives up at %i', async (status) => {
    answered(status);
    await expect(postJson(URL, {})).rejects.toBeInstanceOf(GiveUpError);
  });

  it('does not follow a redirect, which an admin has not set', async () => {
    answered(302, { location: 'http://169.254.169.254/latest/meta-data' });
    await expect(postJson(URL, {})).rejects.toBeInstanceOf(GiveUpError);
  });

  it.each(['ECONNREFUSED', 'EHOSTUNREACH', 'ENOTFOUND'])('may try again after %s', async (code) => {
    nock(HOST)
      .post('/T0/s3cret')
      .replyWithError(Object.assign(new Error('down'), { code }));
    const failure = await postJson(URL, {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RetryLaterError);
    expect((failure as Error).message).toContain(code);
    expect((failure as Error).cause).toMatchObject({ message: 'down', code });
  });

  it('never names the address, which is a secret', async () => {
    answered(500);
    const failure = (await postJson(URL, {}).catch((error: unknown) => error)) as Error;
    expect(failure.message).not.toContain('s3cret');
    expect(failure.cause).toBeUndefined();
  });

  it('never names it when it cannot be reached either', async () => {
    nock(HOST).post('/T0/s3cret').replyWithError('down');
    const failure = await postJson(URL, {}).catch((error: unknown) => error);
    expect(inspect(failure, { depth: 10, showHidden: true })).not.toContain('s3cret');
  });
});
