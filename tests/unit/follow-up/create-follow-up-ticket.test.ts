import { beforeEach, expect, it } from 'vitest';
import type { AccountContext } from '../../../backend/account/account-context.ts';
import { isNobody, type Assignment } from '../../../backend/follow-up/assignments.ts';
import { createFollowUpTicket } from '../../../backend/follow-up/create-follow-up-ticket.ts';
import { RetryLaterError } from '../../../backend/platform/errors.ts';
import {
  ZendeskRefusedError,
  type ZendeskReason,
} from '../../../backend/platform/zendesk/zendesk-error.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import { aResponse } from '../../support/builders/a-response.ts';

let keys: string[];
let existing: { id: string }[];
let reason: ZendeskReason;
beforeEach(() => {
  keys = [];
  existing = [];
});

const create = (isRepeat: boolean) => {
  const zendesk = {
    findTicketsByExternalId: async () => existing,
    getTicket: async () => ({ ticket: { id: '5158', status: 'solved' }, users: [] }),
    getMe: async () => ({ id: '1' }),
    getAgent: async () => ({ active: true, suspended: false, role: 'agent' }),
    createTicket: async (ticket: Assignment, key: string) => {
      keys.push(key);
      if (!isNobody(ticket)) {
        throw new ZendeskRefusedError('invalid', 400, 'refused', { reason });
      }
      return { id: '9000' };
    },
  };
  const account = { zendesk, settings: settingsSchema.parse({}) } as unknown as AccountContext;
  const followUp = { id: 'f', dueAt: new Date('2026-03-05T09:00:00Z') };
  return createFollowUpTicket(account, aResponse(), followUp, isRepeat);
};

it('takes the task that an earlier try made, when Zendesk knows the key with other words', async () => {
  reason = 'used_key';
  existing = [{ id: '8000' }];
  expect(await create(false)).toBe('8000');
  expect(keys).toHaveLength(1);
});

it('waits for that task rather than making a second one', async () => {
  reason = 'used_key';
  await expect(create(true)).rejects.toBeInstanceOf(RetryLaterError);
  expect(keys).toHaveLength(1);
});

it('leaves out whoever is refused, under a key of its own', async () => {
  reason = 'invalid';
  expect(await create(false)).toBe('9000');
  expect(keys).toEqual([
    'aftercare:follow-up:f',
    'aftercare:follow-up:f:2',
    'aftercare:follow-up:f:3',
  ]);
});
