import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { putOnTicketOnce } from '../../../../backend/platform/zendesk/put-on-ticket-once.ts';
import { createZendesk } from '../../../../backend/platform/zendesk/zendesk.ts';
import { createZendeskHttp } from '../../../../backend/platform/zendesk/zendesk-http.ts';
import { onlyPlannedCalls } from '../../../support/only-planned-calls.ts';

const BASE = 'https://acme.zendesk.com';
const TICKET = '/api/v2/tickets/5158';
const NOTE = { comment: { html_body: '<p>NPS response: 3 of 10</p>', public: false } };
const AT_NINE = '2026-03-02T09:00:00Z';
const AT_TEN = '2026-03-02T10:00:00Z';

onlyPlannedCalls();

const zendesk = createZendesk(
  createZendeskHttp({
    baseUrl: BASE,
    credentials: { kind: 'api_token', email: 'kim@acme.example', apiToken: 't0ken' },
    clock: { now: () => new Date() },
  }),
  { spend: async () => {} },
);
const anAudit = (custom: unknown) => ({
  id: 1,
  created_at: '2026-03-02T08:00:00Z',
  metadata: { custom },
  events: [],
});
const hasStamp = (stamp: string) =>
  nock(BASE)
    .get(TICKET)
    .reply(200, { ticket: { id: 5158, updated_at: stamp } });
const hasAudits = (...audits: unknown[]) =>
  nock(BASE).get(`${TICKET}/audits`).query(true).reply(200, { audits });
const expectPut = (stamp: string, status = 200) =>
  nock(BASE)
    .put(TICKET, {
      ticket: {
        ...NOTE,
        metadata: { aftercare: 'note-1' },
        safe_update: true,
        updated_stamp: stamp,
      },
    })
    .reply(status, status === 200 ? { ticket: {} } : { error: 'UpdateConflict' });
const put = (options?: { isRepeat: boolean }) =>
  putOnTicketOnce(zendesk, '5158', () => ({ update: NOTE, mark: 'note-1' }), options);

describe('an update that must not be made twice', () => {
  it('carries its mark, and holds for the ticket as it was read', async () => {
    hasStamp(AT_NINE);
    expectPut(AT_NINE);
    expect(await put({ isRepeat: false })).toBe(true);
  });

  it('is made in a repeated run when the first did not get there', async () => {
    hasStamp(AT_NINE);
    hasAudits(anAudit({ aftercare: 'note-2' }), anAudit(null), { ...anAudit({}), metadata: null });
    expectPut(AT_NINE);
    expect(await put()).toBe(true);
  });

  it('is not made again when the mark is there', async () => {
    hasStamp(AT_NINE);
    hasAudits(anAudit({ aftercare: 'note-2' }), anAudit({ aftercare: 'note-1' }));
    expect(await put()).toBe(true);
  });

  it('looks again when the ticket has changed, and leaves out what is there by then', async () => {
    hasStamp(AT_NINE);
    expectPut(AT_NINE, 409);
    hasStamp(AT_TEN);
    hasAudits(anAudit({ aftercare: 'note-1' }));
    expect(await put({ isRepeat: false })).toBe(true);
  });

  it('is made on the changed ticket when somebody else has changed it', async () => {
    hasStamp(AT_NINE);
    expectPut(AT_NINE, 409);
    hasStamp(AT_TEN);
    hasAudits(anAudit({ aftercare: 'note-2' }));
    expectPut(AT_TEN);
    expect(await put({ isRepeat: false })).toBe(true);
  });

  it('is left for later when the ticket changes all the time', async () => {
    for (let time = 0; time < 4; time += 1) {
      hasStamp(AT_NINE);
      if (time > 0) hasAudits();
      expectPut(AT_NINE, 409);
    }
    await expect(put({ isRepeat: false })).rejects.toMatchObject({
      refusal: 'conflict',
      isFinal: false,
    });
  });

  it('is not made when nobody wants it any more, with the marks to judge by', async () => {
    hasStamp(AT_NINE);
    hasAudits(anAudit({ aftercare: 'note-2' }), anAudit({ aftercare: 7 }));
    const seen: (readonly string[])[] = [];
    const run = putOnTicketOnce(zendesk, '5158', (marks) => {
      seen.push(marks);
      return null;
    });
    expect(await run).toBe(false);
    expect(seen).toEqual([['note-2']]);
  });

  it('tells its caller that the ticket is closed', async () => {
    hasStamp(AT_NINE);
    nock(BASE)
      .put(TICKET)
      .reply(422, {
        error: 'RecordInvalid',
        details: { status: [{ description: 'Status: closed prevents ticket update' }] },
      });
    await expect(put({ isRepeat: false })).rejects.toMatchObject({ refusal: 'closed_ticket' });
  });
});
