import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from './support/read-sources.ts';

const config = readFileSync(join(PROJECT_ROOT, 'backend/config/config.ts'), 'utf8');
const variables = [...config.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name ?? '');

describe('README', () => {
  const path = join(PROJECT_ROOT, 'README.md');

  it('is there', () => {
    expect(existsSync(path)).toBe(true);
  });

  it('names every variable of the configuration', () => {
    const readme = existsSync(path) ? readFileSync(path, 'utf8') : '';
    expect(variables.length).toBeGreaterThan(20);
    expect(variables.filter((name) => !new RegExp(`\\b${name}\\b`).test(readme))).toEqual([]);
  });
});
