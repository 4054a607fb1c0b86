import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountContext } from '../../../backend/account/account-context.ts';
import type { TicketUpdate } from '../../../backend/platform/zendesk/zendesk.ts';
import { ZendeskRefusedError } from '../../../backend/platform/zendesk/zendesk-error.ts';
import { writeTicketJob } from '../../../backend/write-back/write-ticket.job.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import { aResponse } from '../../support/builders/a-response.ts';
import { aJobContext } from '../../support/a-job-context.ts';

type Refusal = ConstructorParameters<typeof ZendeskRefusedError>[0];

let puts: TicketUpdate[];
let audits: unknown[];
let recorded: unknown[];
beforeEach(() => {
  puts = [];
  audits = [];
  recorded = [];
});

const run = (
  refuse: (update: TicketUpdate) => Refusal | null,
  { note = true, attempt = 1 } = {},
) => {
  const response = aResponse({ comment: 'Late.' });
  const account = {
    settings: settingsSchema.parse({ writeBack: { note, ticketFields: { scoreId: '77' } } }),
    clock: { now: () => new Date('2026-03-04T09:01:00Z') },
    store: {
      responses: { find: async () => response },
      writeBacks: {
        find: async () => null,
        findScoreBefore: async () => null,
        record: async (row: unknown) => void recorded.push(row),
      },
    },
    zendesk: {
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
  const { id: responseId, version } = response;
  const context = aJobContext({ attempt });
  return writeTicketJob({ accounts: { byId: () => account } }).run({ responseId, version }, context);
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
});
