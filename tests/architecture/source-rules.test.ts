import { describe, expect, it } from 'vitest';
import { findFaults } from './support/find-faults.ts';
import { FOLDERS } from './support/folders.ts';
import { importRules } from './support/import-rules.ts';
import { readSources } from './support/read-sources.ts';
import { sourceRules } from './support/source-rules.ts';
import { plantedFaults } from './support/planted-faults.ts';
import { plantedImports } from './support/planted-imports.ts';

const planted = [...plantedImports, ...plantedFaults];

describe('the rules of the code', () => {
  it('are kept by every file', () => {
    const sources = readSources();
    // A check that read nothing would pass.
    expect(sources.length).toBeGreaterThan(300);
    expect(findFaults(sources)).toEqual([]);
  });

  it.each(planted)('report $path: $text', ({ rule, path, text }) => {
    expect(findFaults([{ path, text }]).join('\n')).toContain(`${rule}: ${path}: `);
  });

  it('are each tried with a planted fault', () => {
    const titles = [...importRules, ...sourceRules].map(({ title }) => title);
    expect(new Set(planted.map(({ rule }) => rule))).toEqual(new Set(titles));
  });
});

describe('the map of the folders', () => {
  it('has no way round in a circle', () => {
    const reach = (folder: string, seen = new Set<string>()): Set<string> => {
      for (const next of (FOLDERS[folder] ?? []).filter((each) => !seen.has(each))) {
        reach(next, seen.add(next));
      }
      return seen;
    };
    expect(Object.keys(FOLDERS).filter((folder) => reach(folder).has(folder))).toEqual([]);
  });

  it('names only folders that it has', () => {
    const named = Object.values(FOLDERS).flat();
    expect(named.filter((folder) => !(folder in FOLDERS))).toEqual([]);
  });
});

describe('what looks like a fault and is none', () => {
  it.each([
    ['backend/intake/a.ts', `import type { Router } from 'express-like';`],
    [
      'backend/intake/a.ts',
      `import { b } from './b.ts';\nimport { handoffs } from '../handoffs.ts';`,
    ],
    ['backend/intake/a.route.ts', `import { Router } from 'express';`],
    ['backend/invitation/email/a.ts', `import { facts } from '../facts.ts';`],
    ['backend/invitation/a.rules.ts', `import type { Clock } from '../platform/clock.ts';`],
    ['backend/records/a.ts', `.where('status', 'in', ['scheduled', 'sending', 'sent'])`],
    [
      'backend/records/migrations/0001_a.ts',
      `check (status in ('pending', 'open', 'done', 'failed'))`,
    ],
    ['backend/desk/a.ts', `import { b } from '../invitation/b.ts';`],
    ['backend/commands/a.command.ts', `import { openKeys } from '../start/open-database.ts';`],
    [
      'backend/platform/zendesk/a.ts',
      `// leaves some calls to the agents; a refusal leads to a retry`,
    ],
    ['app/locations/ticket-sidebar/a.ts', `import { b } from './b.ts';`],
    ['backend/invitation/a.rules.ts', `const at = new Date(now.getTime());`],
    ['backend/platform/mail/a.ts', `if (/expired/.test(error.message)) return;`],
    ['backend/start/a.ts', `const words = error instanceof Error ? error.message : String(error);`],
    ['backend/start/a.ts', `logger.warn({ err: error }, message);\nconst parts = list.split(',');`],
    [
      'tests/journeys/a.test.ts',
      `const pass = async () => {\n  await settle(product);\n};\nit('a', async () => {\n  await pass();\n  expect(scene.mails()).toEqual([]);`,
    ],
    ['backend/start/a.ts', `const secret = environment['SECRET'] ?? null;`],
    ['backend/start/a.ts', `// TODO(anna): when Garden supports React 19`],
    ['backend/start/a.ts', `/** Adds. */\nexport function add(): void {}`],
  ])('%s: %s', (path, text) => {
    expect(findFaults([{ path, text }])).toEqual([]);
  });
});
