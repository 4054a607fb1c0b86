import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ConfigError } from '../../../backend/config/config-error.ts';
import { readDkimKey } from '../../../backend/config/read-dkim-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'aftercare-dkim-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PRIVATE_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString();

function read(content: string | null) {
  const file = join(folder, content === null ? 'none.pem' : 'dkim.pem');
  if (content !== null) writeFileSync(file, content);
  return readDkimKey({ DKIM_SELECTOR: 's1', DKIM_KEY_FILE: file });
}

it('is read from its file', () => {
  expect(read(PRIVATE_KEY)).toEqual({ selector: 's1', privateKey: PRIVATE_KEY });
});

it('is none where none is set', () => {
  expect(readDkimKey({ DKIM_SELECTOR: null, DKIM_KEY_FILE: null })).toBeNull();
});

it.each([
  [null, /DKIM_KEY_FILE cannot be read \(ENOENT\)/],
  ['no key', /DKIM_KEY_FILE holds no private key/],
])('stops the start with the name of the setting: %j', (content, message) => {
  expect(() => read(content)).toThrow(ConfigError);
  expect(() => read(content)).toThrow(message);
});
