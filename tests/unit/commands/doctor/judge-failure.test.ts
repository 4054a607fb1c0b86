import { expect, it } from 'vitest';
import { judgeFailure } from '../../../../backend/commands/doctor/judge-failure.ts';
import { UnusableError } from '../../../../backend/platform/unusable-error.ts';
import { readError } from '../../../../backend/platform/zendesk/read-error.ts';

const zendeskUrl = 'https://acme.zendesk.com';
const context = { config: { zendeskUrl }, storedKind: null };
const judge = (failure: unknown) => judgeFailure(failure, 'the moon', context);
const taken = { setting: 'DATA_DIR', reason: 'taken', place: '/data' } as const;

it('explains a failure of Zendesk as an error', () => {
  const call = { method: 'GET', path: '/api/v2/webhooks' };
  const failure = readError({ status: 403, headers: {}, data: { error: 'Forbidden' }, call });
  expect(judge(failure)).toMatchObject({
    severity: 'error',
    problem: 'Zendesk refuses GET /api/v2/webhooks (Forbidden).',
    cure: expect.stringContaining('scopes'),
  });
});

it('names what puts right a stored account, by the kind of its credentials', () => {
  const call = { method: 'GET', path: '/api/v2/webhooks' };
  const failure = readError({
    status: 401,
    headers: {},
    data: { error: "Couldn't authenticate you" },
    call,
  });
  const cureOf = (storedKind: 'client_credentials' | 'authorization_code') =>
    judgeFailure(failure, 'the moon', { ...context, storedKind }).cure;
  const command = 'aftercare accounts add acme.zendesk.com';
  expect(cureOf('client_credentials')).toContain(`${command} --replace.`);
  expect(cureOf('authorization_code')).toContain(`${command} --authorize --replace.`);
});

it('takes it for no fault that the service runs', () => {
  const holder = { pid: 4711, host: 'nps-1' };
  expect(judge(new UnusableError('no', { ...taken, holder }))).toMatchObject({
    severity: 'hint',
    problem: expect.stringContaining('(process 4711 on nps-1) holds the embedded database'),
  });
});

it('tells any other failure in one line, with the check that met it', () => {
  expect(judge(new Error('broken.\nat somewhere'))).toMatchObject({
    severity: 'error',
    problem: 'Looking at "the moon" failed: broken.',
    cure: expect.stringContaining('please report it'),
  });
});
