import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeys, isSame } from '../../../../backend/platform/security/keys.ts';
import { loadSecretKey } from '../../../../backend/platform/security/load-secret-key.ts';

describe('derived keys', () => {
  const keys = createKeys(['new-secret', 'old-secret']);

  it('are 32 bytes, the same each time, and others for each purpose and secret', () => {
    const all = (['survey-links', 'sessions', 'stored-credentials'] as const).flatMap((purpose) =>
      keys.accepted(purpose).map((key) => key.toString('hex')),
    );
    expect(all.every((key) => key.length === 64)).toBe(true);
    expect(new Set(all).size).toBe(6);
    expect(createKeys(['new-secret']).current('sessions')).toEqual(keys.current('sessions'));
  });

  it('are accepted newest first', () => {
    expect(keys.accepted('sessions')[0]).toEqual(keys.current('sessions'));
    expect(keys.accepted('sessions')).toHaveLength(2);
  });
});

describe('isSame', () => {
  it.each([
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'abcd', false],
    ['', '', true],
    ['', 'a', false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(isSame(Buffer.from(a), Buffer.from(b))).toBe(expected);
  });
});

describe('the secret of a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aftercare-key-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made once, for its owner’s eyes only, and kept', async () => {
    const inside = join(folder, 'data');
    const secret = await loadSecretKey(inside);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await loadSecretKey(inside)).toBe(secret);
    expect((await stat(join(inside, 'secret.key'))).mode & 0o777).toBe(0o600);
    expect((await stat(inside)).mode & 0o777).toBe(0o700);
  });

  it('is never replaced when it is damaged', async () => {
    const file = join(folder, 'secret.key');
    await writeFile(file, 'cut off');
    await expect(loadSecretKey(folder)).rejects.toMatchObject({
      setting: 'DATA_DIR',
      reason: 'damaged',
      place: file,
    });
    expect(await readFile(file, 'utf8')).toBe('cut off');
  });

  it('cannot be made where there is no folder, and the fault names DATA_DIR', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(loadSecretKey(file)).rejects.toMatchObject({
      setting: 'DATA_DIR',
      reason: 'file_in_place',
      place: file,
    });
  });
});
