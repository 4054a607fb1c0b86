import { describe, expect, it } from 'vitest';
import type { AccountContext } from '../../../backend/account/account-context.ts';
import { createAccounts } from '../../../backend/account/accounts.ts';
import { createSenders } from '../../../backend/intake/find-sender.ts';
import { createLogger } from '../../../backend/platform/logger.ts';

const clock = { now: () => new Date() };
const account = { id: 'a', webhookSecrets: ['a-secret'], clock } as unknown as AccountContext;
const wrong = () => ({
  accountId: undefined,
  signature: 'AAAA',
  timestamp: new Date().toISOString(),
  rawBody: Buffer.from('{}'),
});

describe('a flood of wrong signatures', () => {
  it('is told to come again, as long as the secrets are being read anew for the first', async () => {
    let end = () => {};
    const reading = new Promise<void>((resolve) => {
      end = resolve;
    });
    const accounts = createAccounts({
      all: () => [account],
      ownHost: null,
      visitOf: async () => null,
      refresh: () => reading,
    });
    const logger = createLogger('silent');
    const senders = createSenders({ accounts, maxAgeSeconds: 3600, clock, logger });
    const first = Array.from({ length: 16 }, () => senders.find(wrong()));
    const ends = Promise.allSettled(first);
    await expect(senders.find(wrong())).rejects.toMatchObject({ code: 'store_unavailable' });
    end();
    for (const { status, reason } of (await ends) as PromiseRejectedResult[]) {
      expect([status, reason.code]).toEqual(['rejected', 'not_authenticated']);
    }
    await expect(senders.find(wrong())).rejects.toMatchObject({ code: 'not_authenticated' });
  });
});
