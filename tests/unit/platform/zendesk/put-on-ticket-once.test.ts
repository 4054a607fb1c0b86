import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { putOnTicketOnce } from '../../../../backend/platform/zendesk/put-on-ticket-once.ts';
import { createZendesk } from '../../../../backend/platform/zendesk/zendesk.ts';
import { createZendeskHttp } from '../../../../backend/platform/zendesk/zendesk-http.ts';
import { onlyPlannedCalls } from '../../../support/only-planned-calls.ts';

const BASE = 'https://acme.zendesk.com';
const NOTE = { comment: { body: 'NPS response: 3 of 10', public: false } };

onlyPlannedCalls();

const zendesk = createZendesk(
  createZendeskHttp({
    baseUrl: BASE,
    credentials: { kind: 'api_token', email: 'kim@acme.example', apiToken: 't0ken' },
    clock: { now: () => new Date() },
  }),
);
const anAudit = (custom: unknown) => ({
  id: 1,
  created_at: '2026-03-02T08:00:00Z',
  metadata: { custom },
  events: [],
});
const expectPut = () =>
  nock(BASE)
    .put('/api/v2/tickets/5158', { ticket: { ...NOTE, metadata: { aftercare: 'note-1' } } })
    .reply(200, { ticket: {} });
const hasAudits = (...audits: unknown[]) =>
  nock(BASE).get('/api/v2/tickets/5158/audits').query(true).reply(200, { audits });

describe('an update that must not be made twice', () => {
  it('carries its mark', async () => {
    expectPut();
    await expect(
      putOnTicketOnce(zendesk, '5158', NOTE, 'note-1', { isRepeat: false }),
    ).resolves.toBeUndefined();
  });

  it('is made in a repeated run when the first did not get there', async () => {
    hasAudits(anAudit({ aftercare: 'note-2' }), anAudit(null), { ...anAudit({}), metadata: null });
    expectPut();
    await expect(putOnTicketOnce(zendesk, '5158', NOTE, 'note-1')).resolves.toBeUndefined();
  });

  it('is not made again when the mark is there', async () => {
    hasAudits(anAudit({ aftercare: 'note-2' }), anAudit({ aftercare: 'note-1' }));
    await expect(putOnTicketOnce(zendesk, '5158', NOTE, 'note-1')).resolves.toBeUndefined();
  });

  it('tells its caller that the ticket is closed', async () => {
    nock(BASE)
      .put('/api/v2/tickets/5158')
      .reply(422, {
        error: 'RecordInvalid',
        details: { status: [{ description: 'Status: closed prevents ticket update' }] },
      });
    const run = putOnTicketOnce(zendesk, '5158', NOTE, 'note-1', { isRepeat: false });
    await expect(run).rejects.toMatchObject({ refusal: 'closed_ticket' });
  });
});
