import { describe, expect, it } from 'vitest';
import { gatherConfig } from '../../../../backend/commands/setup/gather-config.ts';
import type { Terminal } from '../../../../backend/commands/terminal/terminal.ts';

describe('setup', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['a weak key', { ADMIN_API_KEY: 'short' }, /ADMIN_API_KEY must have at least 24/],
    ['no port', { PORT: 'x' }, /PORT must be a port number/],
    ['one key for two', { ADMIN_API_KEY: aKey(), SECRET_KEY: aKey() }, /ADMIN_API_KEY|SECRET_KEY/],
  ])('says before its first question what is wrong: %s', async (_what, present, told) => {
    let asked = 0;
    const ask = () => {
      asked += 1;
      throw new Error('asked');
    };
    const terminal = { isInteractive: true, ask } as unknown as Terminal;
    await expect(gatherConfig({}, terminal, present)).rejects.toThrow(told);
    expect(asked).toBe(0);
  });

  it('says it together with what is missing where nobody answers', async () => {
    const terminal = { isInteractive: false } as Terminal;
    const gathered = gatherConfig({}, terminal, { PORT: 'x' });
    await expect(gathered).rejects.toThrow(/PORT must be[^]*SMTP_URL \(or --smtp-url\)/);
  });
});

function aKey(): string {
  return 'f00be1c2b3a4d5968778a9b0c1d2e3f4'.repeat(2);
}
