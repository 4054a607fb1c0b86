import { describe, expect, it } from 'vitest';
import { readError } from '../../../../backend/platform/zendesk/read-error.ts';
import { zendeskFailureOf } from '../../../../backend/platform/zendesk/zendesk-error.ts';

const CALL = { method: 'PUT', path: '/api/v2/tickets/5158' };
const read = (status: number, data: unknown) =>
  readError({ status, data, headers: {}, call: CALL });
const invalid = (field: string, fault: object) => ({
  error: 'RecordInvalid',
  description: 'Record validation errors',
  details: { [field]: [fault] },
});

describe('what Zendesk says of a failure', () => {
  const KIM = 'Kim Jensen wrote “the tent leaks”';
  it.each([
    [
      invalid('comment', { description: `Comment: ${KIM}`, error: 'Bad' }),
      'RecordInvalid (comment)',
    ],
    [{ error: 'RecordInvalid', description: KIM }, 'RecordInvalid'],
    [{ error: KIM }, ''],
    [{ error: { title: KIM, message: KIM } }, ''],
    [{ errors: [{ code: 'TooLong', title: KIM, detail: KIM }] }, 'TooLong'],
    [{ errors: [{ code: KIM, title: KIM }] }, ''],
    [invalid(KIM, { description: KIM, error: KIM }), 'RecordInvalid (other)'],
    [{ [KIM]: KIM }, ''],
    [KIM, ''],
  ])('is told in the message by code and fields alone: %#', (body, told) => {
    const start = 'Zendesk answered 422 to PUT /api/v2/tickets/5158';
    expect(read(422, body).message).toBe(told === '' ? start : `${start}: ${told}`);
  });

  it.each(['a', ' ', '\n', 'a@', 'a \n', '\t', '<', 'closed ', 'limit '])(
    'is read from the beginning of a text of 200 kB of %j alone',
    (piece) => {
      const endless = piece.repeat(200_000 / piece.length);
      for (const body of [
        { error: endless, description: endless },
        { error: { title: endless, message: endless } },
        invalid('base', { description: endless, error: endless }),
        { errors: [{ code: endless, title: endless, detail: endless }] },
      ]) {
        const failure = zendeskFailureOf(read(422, body));
        expect(failure?.said.length).toBeLessThanOrEqual(300);
        expect(JSON.stringify(failure).length).toBeLessThan(15_000);
      }
    },
  );
});
