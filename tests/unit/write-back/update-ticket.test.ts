import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountContext } from '../../../backend/account/account-context.ts';
import type { TicketUpdate } from '../../../backend/platform/zendesk/zendesk.ts';
import { ZendeskRefusedError } from '../../../backend/platform/zendesk/zendesk-error.ts';
import type { Response } from '../../../backend/records/responses.ts';
import { updateTicketJob } from '../../../backend/write-back/update-ticket.job.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import { aResponse } from '../../support/builders/a-response.ts';
import { aJobContext } from '../../support/a-job-context.ts';

type Refusal = ConstructorParameters<typeof ZendeskRefusedError>[0];

const NOW = new Date('2026-03-04T09:01:00Z');
const secondsBefore = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

let puts: TicketUpdate[];
let audits: unknown[];
let recorded: unknown[];
/** What the database answers, one read after the other; the last one from then on. */
let responses: Response[];
beforeEach(() => {
  responses = [aResponse({ comment: 'Late.' })];
  puts = [];
  audits = [];
  recorded = [];
});

const run = (
  refuse: (update: TicketUpdate) => Refusal | null,
  { note = true, attempt = 1 } = {},
) => {
  const account = {
    settings: settingsSchema.parse({ writeBack: { note, ticketFields: { scoreId: '77' } } }),
    clock: { now: () => NOW },
    store: {
      responses: {
        find: async () => (responses.length > 1 ? responses.shift() : responses[0]),
      },
      olderHandoffs: { takeOver: async () => 'free' },
      writeBacks: {
        countSince: async () => ({ count: 0, lastAt: null }),
        find: async () => null,
        findScoreBefore: async () => null,
        record: async (row: unknown) => void recorded.push(row),
      },
    },
    zendesk: {
      readStamp: async () => '2026-03-04T09:00:00Z',
      getAudits: async () => audits,
      addTags: async () => undefined,
      updateTicket: async (_id: string, update: TicketUpdate) => {
        puts.push(update);
        const refusal = refuse(update);
        if (refusal !== null) throw new ZendeskRefusedError(refusal, 422, 'field 77 is not valid');
        audits.push({ metadata: { custom: update.metadata } });
      },
    },
  } as unknown as AccountContext;
  const responseId = responses[0]?.id;
  const context = aJobContext({ attempt });
  return updateTicketJob({ accounts: { byId: () => account } }).run({ responseId }, context);
};
const hasFields = ({ custom_fields: fields = [] }: TicketUpdate) => fields.length > 0;
const shapes = () =>
  puts.map((put) => [put.comment ? 'note' : '', hasFields(put) ? 'fields' : ''].join('+'));

describe('the update of a ticket', () => {
  it('is one call when nothing is refused', async () => {
    await run(() => null);
    expect(shapes()).toEqual(['note+fields']);
    expect(recorded).toMatchObject([{ outcome: 'written', detail: null }]);
  });

  it('still brings the note when a field is refused', async () => {
    await run((update) => (hasFields(update) ? 'invalid' : null));
    expect(shapes()).toEqual(['note+fields', 'note+', '+fields']);
    expect(recorded).toMatchObject([
      { outcome: 'written', detail: 'the fields were refused: field 77 is not valid' },
    ]);
  });

  it('brings both apart when only together they are refused', async () => {
    await run((update) => (hasFields(update) && update.comment ? 'invalid' : null));
    expect(shapes()).toEqual(['note+fields', 'note+', '+fields']);
    expect(recorded).toMatchObject([{ outcome: 'written', detail: null }]);
  });

  it('is refused when even the note is', async () => {
    await run(() => 'invalid');
    expect(shapes()).toEqual(['note+fields', 'note+']);
    expect(recorded).toMatchObject([{ outcome: 'refused', detail: 'field 77 is not valid' }]);
  });

  it('is refused at once when there is no note to save', async () => {
    await run(() => 'invalid', { note: false });
    expect(shapes()).toEqual(['+fields']);
    expect(recorded).toMatchObject([{ outcome: 'refused' }]);
  });

  it('is not tried apart on a closed ticket', async () => {
    await run(() => 'closed_ticket');
    expect(shapes()).toEqual(['note+fields']);
    expect(recorded).toMatchObject([{ outcome: 'closed_ticket', detail: 'tagged' }]);
  });

  it('brings no second note after a run that died behind the first', async () => {
    const mark = `response-${aResponse().id}-1-note`;
    audits.push({ metadata: { custom: { aftercare: mark } } });
    await run(() => null, { attempt: 2 });
    expect(shapes()).toEqual(['+fields']);
  });

  it('leaves it to the next run when the answer was amended behind the ticket’s back', async () => {
    responses = [aResponse(), aResponse({ version: 2, score: 8, category: 'passive' })];
    expect(await run(() => null)).toEqual({ again: NOW });
    expect(puts).toEqual([]);
    expect(recorded).toEqual([]);
  });

  it('waits for the comment of a gesture that came after the version it was asked for', async () => {
    responses = [aResponse({ version: 2, provisional: true, updatedAt: secondsBefore(20) })];
    expect(await run(() => null)).toEqual({ again: secondsBefore(-40) });
    expect(puts).toEqual([]);
    responses = [aResponse({ version: 2, provisional: true, updatedAt: secondsBefore(60) })];
    await run(() => null);
    expect(shapes()).toEqual(['note+fields']);
  });

  it('records the version before, whose run did not live to do so', async () => {
    const { id } = aResponse();
    audits.push({ metadata: { custom: { aftercare: `response-${id}-1` } } });
    responses = [aResponse({ version: 2 })];
    await run(() => null, { attempt: 2 });
    expect(shapes()).toEqual(['note+fields']);
    expect(recorded).toMatchObject([
      { version: 1, outcome: 'written' },
      { version: 2, outcome: 'written' },
    ]);
  });
});
