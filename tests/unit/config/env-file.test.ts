import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig, readVariables } from '../../../backend/config/config.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-config-'));
  file = join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the .env file', () => {
  it('is read when there is one', () => {
    writeFileSync(file, '# where\nPORT=9000\nHOST="0.0.0.0"\n');
    expect(readConfig({}, file)).toMatchObject({ PORT: 9000, HOST: '0.0.0.0' });
  });

  it('may be missing', () => {
    expect(readConfig({}, file).PORT).toBe(8080);
  });

  it('gives way to the environment', () => {
    writeFileSync(file, 'PORT=9000\nHOST=0.0.0.0\n');
    expect(readConfig({ PORT: '9001' }, file)).toMatchObject({ PORT: 9001, HOST: '0.0.0.0' });
  });

  it('does not give way to an empty variable, which counts as not set', () => {
    writeFileSync(file, 'PORT=9000\n');
    expect(readConfig({ PORT: '' }, file).PORT).toBe(9000);
  });

  it('is checked together with the environment', () => {
    writeFileSync(file, 'REDIS_URL=redis://r\n');
    expect(() => readConfig({ LOG_LEVEL: 'loud' }, file)).toThrow(/LOG_LEVEL.*REDIS_URL/s);
  });
});

describe('a .env file of another editor', () => {
  const URL = 'ZENDESK_URL=https://acme.zendesk.com';
  const REST =
    'ZENDESK_OAUTH_CLIENT_ID=a\nZENDESK_OAUTH_CLIENT_SECRET=b\nSMTP_URL=smtp://m\nMAIL_FROM=a@b.example\n';
  it.each<[string, string | Buffer]>([
    ['with a byte order mark', `\uFEFF${URL}\n${REST}`],
    ['with the line ends of Windows', `${URL}\n${REST}`.replaceAll('\n', '\r\n')],
    ['with both', `\uFEFF${URL}\n${REST}`.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', `${URL}\n${REST}`.replaceAll('\n', '\r')],
    ['with export', `export ${URL}\n${REST}`],
    ['with blanks around', `  ZENDESK_URL  =  https://acme.zendesk.com  \n${REST}`],
    ['with quotes', `ZENDESK_URL="https://acme.zendesk.com"\n${REST}`],
    ['with a comment behind', `${URL} # ours\n${REST}`],
    [
      'with a # within quotes',
      `${URL} # ours\n${REST}ADMIN_API_KEY='f00#${'e1c2b3a4'.repeat(3)}-x'`,
    ],
  ])('is read: %s', (_what, text) => {
    writeFileSync(file, text);
    expect(readConfig({}, file).zendeskUrl).toBe('https://acme.zendesk.com');
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['UTF-16, as of Notepad', Buffer.from(`\uFEFF${URL}`, 'utf16le'), /UTF-16.*save it as UTF-8/],
    ['UTF-16 without a mark', Buffer.from(URL, 'utf16le'), /UTF-16/],
    [
      'windows-1252',
      Buffer.from('MAIL_FROM=B\u00fccher <a@b.example>', 'latin1'),
      /not saved as UTF-8/,
    ],
    [
      'a # in a password',
      'SMTP_URL=smtps://user:pa#ss@mail.example.com',
      /SMTP_URL holds a #.*%23/,
    ],
    ['a # in a key', 'ADMIN_API_KEY=abcdefgh#ijklmnopqrstuvwxyz', /ADMIN_API_KEY holds a #/],
    [
      'another value for the same name',
      'PORT=1\nHOST=a\nPORT=2',
      /PORT is set twice, in lines 1 and 3/,
    ],
    ['a colon', 'ZENDESK_SUBDOMAIN: acme', /line 1 is no NAME=value/],
    ['no equals sign', '\nZENDESK_SUBDOMAIN acme', /line 2 is no NAME=value/],
    [
      'an open quote',
      'MAIL_FROM="Acme <a@b.example>',
      /MAIL_FROM begins with ", which nothing ends/,
    ],
    ['typographic quotes', 'HOST=\u201clocalhost\u201d', /HOST has typographic quotes/],
    ['a misspelt name', 'ZENDESK_SUBDOMIAN=acme', /did you mean ZENDESK_SUBDOMAIN\?/],
  ])('is told, with its name: %s', (_what, text, fault) => {
    writeFileSync(file, text);
    expect(() => readConfig({}, file)).toThrow(fault);
    expect(() => readConfig({}, file)).toThrow(file);
  });

  it('may hold a value of several lines, whatever is in them', () => {
    writeFileSync(file, 'SETTINGS_FILE="a\nno = name # here\nPORT = 1\n"\nPORT=9000\n');
    expect(readConfig({}, file).PORT).toBe(9000);
  });
});

describe('a variable of docker --env-file', () => {
  it.each(['"https://acme.zendesk.com"', "'https://acme.zendesk.com'", '`x`'])(
    'is refused with the quotes that it still wears: %s',
    (value) => {
      expect(() => readConfig({ ZENDESK_URL: value }, null)).toThrow(
        /ZENDESK_URL still has quotes around it: docker --env-file keeps them/,
      );
    },
  );

  it('is ours although a byte order mark stands before its name', () => {
    expect(readConfig({ '\uFEFFPORT': '9000' }, null).PORT).toBe(9000);
  });
});

describe('the variables of a command that asks for the rest', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['a file in UTF-16', Buffer.from('\uFEFFPORT=9000', 'utf16le'), /UTF-16/],
    ['a value that is cut off at #', 'SMTP_URL=smtp://a:b#c@m\n', /SMTP_URL/],
    ['a name that is misspelt', 'SMTP_ULR=smtp://m\n', /did you mean SMTP_URL/],
    ['quotes that stay', 'MAIL_FROM=“a@b.example”\n', /MAIL_FROM/],
  ])('are refused at once: %s', (_what, text, told) => {
    writeFileSync(file, text);
    expect(() => readVariables({}, file)).toThrow(told);
  });

  it('may lack what is asked for', () => {
    writeFileSync(file, 'PORT=9000\n');
    expect(readVariables({}, file)).toEqual({ PORT: '9000' });
  });
});
