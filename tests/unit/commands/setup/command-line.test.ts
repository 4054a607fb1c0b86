import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fieldIdsIn, withFieldIds } from '../../../../backend/account/field-ids.rules.ts';
import { subdomainOf } from '../../../../backend/commands/accounts/account-url.ts';
import { parseFlags, UsageError } from '../../../../backend/commands/terminal/parse-flags.ts';
import { writeEnvFile } from '../../../../backend/commands/setup/write-env-file.ts';

describe('a subdomain', () => {
  it.each([
    'acme',
    'ACME',
    ' acme.zendesk.com ',
    'https://acme.zendesk.com',
    'https://acme.zendesk.com/agent/home',
  ])('is taken out of "%s"', (text) => {
    expect(subdomainOf(text)).toBe('acme');
  });

  it.each(['a b', 'acme.example', ''])('is not made up of "%s"', (text) => {
    expect(subdomainOf(text)).toBe(text);
  });
});

describe('flags', () => {
  const flags = {
    file: { value: 'path', about: 'a file' },
    yes: { about: 'ask nothing' },
  } as const;

  it('are read with and without a value', () => {
    expect(parseFlags('x', flags, ['--file', 'a.json', '--yes'])).toEqual({
      file: 'a.json',
      yes: true,
    });
  });

  it.each([[['--fil']], [['--file']], [['a.json']]])('%o are refused with the list', (args) => {
    expect(() => parseFlags('x', flags, args)).toThrow(UsageError);
    expect(() => parseFlags('x', flags, args)).toThrow('--file <path>  a file');
  });
});

describe('.env', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aftercare-env-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it.each(['plain', 'with space', 'a#b', `it's`, 'say "so"', '$HOME', 'Acme <nps@example.com>'])(
    'gives back %s',
    async (value) => {
      const path = join(folder, '.env');
      await writeEnvFile({ NAME: value }, path);
      expect(parseEnv(await readFile(path, 'utf8'))).toEqual({ NAME: value });
    },
  );

  it('keeps other lines and replaces its own', async () => {
    const path = join(folder, '.env');
    await writeFile(path, '# mine\nA=1\nexport B=2\n\n');
    await writeEnvFile({ B: '3' }, path);
    expect(await readFile(path, 'utf8')).toBe('# mine\nA=1\nB=3\n');
  });
});

describe('ids of ticket fields', () => {
  const ids = { 'ticket_field:score': '1', 'ticket_field:category': '2' };

  it('go into settings that have none, beside everything else', () => {
    const settings = withFieldIds({ settleSeconds: 5 }, ids, []);
    expect(settings).toEqual({
      settleSeconds: 5,
      writeBack: { ticketFields: { scoreId: '1', categoryId: '2' } },
    });
    expect(fieldIdsIn(settings)).toEqual(ids);
  });

  it('leave an id that was chosen, while its field is there', () => {
    const chosen = { writeBack: { ticketFields: { scoreId: '9' } } };
    expect(fieldIdsIn(withFieldIds(chosen, ids, [{ id: '9' }]))['ticket_field:score']).toBe('9');
    expect(fieldIdsIn(withFieldIds(chosen, ids, []))['ticket_field:score']).toBe('1');
  });
});
