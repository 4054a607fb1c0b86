import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sandbox-'));
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

const start = (): Promise<Sandbox> =>
  startSandbox({ port: 0, host: '127.0.0.1', dataDir, serviceUrl: 'http://127.0.0.1:9' });

describe('a second start', () => {
  it('finds tickets, mails, clock and secrets again', async () => {
    const first = await start();
    const { id } = first.actions.createTicket(
      first.users().find(({ role }) => role === 'end-user')?.id ?? 0,
    );
    first.actions.solveTicket(id);
    await first.skipClock(3_600_000);
    await createTransport(first.smtpUrl).sendMail({
      from: 'a@example.com',
      to: 'b@example.com',
      subject: 'Kept',
      text: 'x',
    });
    const before = first.connection;
    await first.close();

    const second = await start();
    const { connection } = second;
    expect(second.ticket(id).status).toBe('solved');
    expect(second.comments(id)).toHaveLength(1);
    expect(second.mails()[0]?.subject).toBe('Kept');
    expect(connection.clockOffsetMs).toBe(3_600_000);
    for (const key of ['webhookSecret', 'oauthClientSecret', 'appId', 'settings'] as const) {
      expect(connection[key]).toEqual(before[key]);
    }
    expect(second.actions.createTicket(second.ticket(id).requester_id).id).toBe(id + 1);
    await second.close();
  });

  it('keeps the secrets from other users of the machine', async () => {
    const sandbox = await start();
    await sandbox.close();
    expect(readdirSync(dataDir)).toEqual(['sandbox.json']);
    expect(statSync(join(dataDir, 'sandbox.json')).mode & 0o077).toBe(0);
  });

  it('does not overwrite a file it cannot read', async () => {
    writeFileSync(join(dataDir, 'sandbox.json'), '{"version":1,');
    await expect(start()).rejects.toThrow(SyntaxError);
    expect(statSync(join(dataDir, 'sandbox.json')).size).toBe(13);
  });
});
