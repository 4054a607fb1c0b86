import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../backend/config/config.ts';

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
