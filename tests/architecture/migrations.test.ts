import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from './support/read-sources.ts';

const records = join(PROJECT_ROOT, 'backend/records');
const source = readFileSync(join(records, 'migrate.ts'), 'utf8');
const listed = [...source.matchAll(/'(\d{4}_\w+)':/g)].map(([, name]) => name ?? '');
const files = readdirSync(join(records, 'migrations')).map((name) => name.replace(/\.ts$/, ''));

describe('migrations', () => {
  it('are listed in order, each once', () => {
    expect(listed.length).toBeGreaterThan(0);
    expect(listed).toEqual([...new Set(listed)].toSorted());
  });

  it('are numbered without a gap', () => {
    const numbers = listed.map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('are all listed', () => {
    expect(files.toSorted()).toEqual(listed);
  });
});
